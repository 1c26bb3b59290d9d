import type { Browser } from 'playwright-core';
import { throttle } from './paint.ts';

/**
 * Milliseconds until all text of the first window stands in its own type, on slow 4G with a processor
 * four times slower.
 */
export async function faceTime(browser: Browser, url: string): Promise<number> {
  await using context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await throttle(context, page);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return await page.evaluate(async () => {
    const shown = new Map<string, string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const range = document.createRange();
      range.selectNode(texts.currentNode);
      const { top, bottom, width } = range.getBoundingClientRect();
      const parent = texts.currentNode.parentElement;
      if (!parent || width === 0 || bottom < 0 || top > innerHeight) continue;
      const { fontFamily, fontWeight } = getComputedStyle(parent);
      const family = /"?Essay Han[ts]"?/.exec(fontFamily)?.[0];
      if (!family) continue;
      const font = `${fontWeight} 16px ${family}`;
      shown.set(font, (shown.get(font) ?? '') + texts.currentNode.textContent);
    }
    const stands = () => [...shown].every(([font, text]) => document.fonts.check(font, text));
    while (!stands()) await new Promise(requestAnimationFrame);
    return performance.now();
  });
}
