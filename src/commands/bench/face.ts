import type { Browser } from 'playwright-core';
import { throttle } from './paint.ts';

/**
 * Milliseconds until all text of the first window that is to stand in the essay's type does, on slow 4G
 * with a processor four times slower. What is drawn counts, not which files are there.
 */
export async function faceTime(browser: Browser, url: string): Promise<number> {
  await using context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await throttle(context, page);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const range = document.createRange();
      range.selectNode(texts.currentNode);
      const { top, bottom, width } = range.getBoundingClientRect();
      const parent = texts.currentNode.parentElement;
      if (!parent || width === 0 || bottom < 0 || top > innerHeight) continue;
      if (getComputedStyle(parent).fontFamily.includes('Essay Han')) parent.dataset['seen'] = '';
    }
  });
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '[data-seen]',
  });
  for (const nodeId of nodeIds)
    while (!(await isOwn(nodeId))) await new Promise((resolve) => setTimeout(resolve, 20));
  return await page.evaluate(() => performance.now());

  /** Whether no glyph of an element is drawn in a type of the system's. */
  async function isOwn(nodeId: number): Promise<boolean> {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    return fonts.every(({ isCustomFont }) => isCustomFont);
  }
}
