import puppeteer, { type KeyInput } from 'puppeteer-core';
import { findProgram } from '../../support/debian.ts';
import type { Driver } from './driver.ts';

/** Milliseconds that a step may take on a busy machine. */
const STEP = 30_000;

/** Firefox, by WebDriver BiDi. */
export async function openFirefox(): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findProgram('firefox-esr'),
    protocolTimeout: STEP,
    timeout: 2 * STEP,
    extraPrefsFirefox: {
      'ui.primaryPointerCapabilities': 6, // a mouse: without a screen there is none
    },
  });
  const page = await browser.newPage();
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(String(error)));
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
