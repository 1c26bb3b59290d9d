import { chromium } from 'playwright-core';
import { findChromium } from '../../support/chromium.ts';
import type { Driver } from './driver.ts';

/** Chromium, by Playwright. */
export async function openChromium(): Promise<Driver> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: await findChromium(), args: sandbox });
  const context = await browser.newContext();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  return {
    goto: async (url) => void (await page.goto(url)),
    evaluate: page.evaluate.bind(page),
    key: (keys) => page.keyboard.press(keys),
    click: (selector) => page.locator(selector).first().click(),
    size: (width, height) => page.setViewportSize({ width, height }),
    print: () => page.pdf(),
    trouble,
    close: () => browser.close(),
  };
}
