import puppeteer, { type KeyInput } from 'puppeteer-core';
import { findProgram } from '../../support/debian.ts';
import { type Driver, STEP } from './driver.ts';

/**
 * What Firefox says of a page that was left before its worker had answered, whatever that answers, or
 * before its type had come (NS_BINDING_ABORTED). Of a worker or a face that fails it says what failed.
 */
const LEFT =
  /Failed to load .* A ServiceWorker intercepted the request and encountered an unexpected error|downloadable font: download failed .* status=2152398850/;

/** Firefox, by WebDriver BiDi. */
export async function openFirefox(): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findProgram('firefox-esr'),
    protocolTimeout: STEP,
    timeout: STEP,
    extraPrefsFirefox: {
      'ui.primaryPointerCapabilities': 6, // a mouse: without a screen there is none
    },
  });
  const page = await browser.newPage();
  const trouble: string[] = [];
  const note = (words: string) => void (LEFT.test(words) || trouble.push(words));
  page.on('console', (message) => void (message.type() === 'error' && note(message.text())));
  page.on('pageerror', (error) => note(String(error)));
  return {
    goto: async (url) => void (await page.goto(url, { timeout: STEP })),
    evaluate: page.evaluate.bind(page) as Driver['evaluate'],
    key: async (keys) => {
      const held = keys.split('+') as KeyInput[];
      const last = held.pop();
      if (!last) throw new Error('no key');
      for (const key of held) await page.keyboard.down(key);
      await page.keyboard.press(last);
      for (const key of held.toReversed()) await page.keyboard.up(key);
    },
    click: (selector) => page.locator(selector).setTimeout(STEP).click(),
    size: (width, height) => page.setViewport({ width, height }),
    print: () => page.pdf(),
    trouble,
    close: () => browser.close(),
  };
}
