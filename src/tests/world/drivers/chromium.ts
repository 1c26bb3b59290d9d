import { launchChromium } from '../../support/chromium.ts';
import type { Driver } from './driver.ts';

/** Chromium, by Playwright. */
export async function openChromium(): Promise<Driver> {
  const browser = await launchChromium();
  const page = await browser.newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => trouble.push(String(error)));
  return {
    goto: async (url) => void (await page.goto(url)),
    evaluate: page.evaluate.bind(page) as Driver['evaluate'],
    key: (keys) => page.keyboard.press(keys),
    click: (selector) => page.locator(selector).click(),
    size: (width, height) => page.setViewportSize({ width, height }),
    print: () => page.pdf(),
    trouble,
    close: () => browser.close(),
  };
}
