import type { Browser } from 'playwright-core';
import { throttle } from './paint.ts';

/**
 * Milliseconds until all text of the first window that is to stand in the essay's type does, on slow 4G
 * with a processor four times slower: the first frame, once something is painted, in which each face
 * that this text needs is there.
 */
export async function faceTime(browser: Browser, url: string): Promise<number> {
  await using context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await throttle(context, page);
  await page.addInitScript(noteOwnType);
  await page.goto(url, { waitUntil: 'networkidle' });
  return await page.evaluate(
    () => (globalThis as unknown as { inOwnType: Promise<number> }).inOwnType,
  );
}

/** Runs in the page. What is asked for is little, so that the page is not held up by it. */
function noteOwnType(): void {
  const inOwnType = new Promise<number>((resolve) => {
    new PerformanceObserver(() => {
      const needed = [...new Set(shownTexts().flatMap(facesOf))];
      requestAnimationFrame(function ask() {
        if (needed.every(({ status }) => status === 'loaded')) resolve(performance.now());
        else requestAnimationFrame(ask);
      });
    }).observe({ type: 'paint' });
  });
  Object.assign(globalThis, { inOwnType });

  type Text = { data: string; families: string[]; weight: string };

  /** The text in the window. What is below is not entered, so that it may sleep on. */
  function shownTexts(): Text[] {
    const isElsewhere = (node: Node) =>
      node instanceof Element &&
      (!node.checkVisibility() || node.getBoundingClientRect().top > innerHeight);
    const parts = document.createTreeWalker(
      document.body,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      (node) => (isElsewhere(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
    );
    const texts: Text[] = [];
    while (parts.nextNode()) {
      const { nodeType, parentElement, textContent } = parts.currentNode;
      if (nodeType !== Node.TEXT_NODE || !parentElement) continue;
      const { fontFamily, fontWeight } = getComputedStyle(parentElement);
      const families = fontFamily.split(',').map((family) => family.replaceAll('"', '').trim());
      texts.push({ data: textContent?.trim() ?? '', families, weight: fontWeight });
    }
    return texts;
  }

  /** Of each character, the face that it is first sought in: of the first family, the last of its faces. */
  function facesOf({ data, families, weight }: Text): FontFace[] {
    const ofWeight = [...document.fonts]
      .filter((face) => face.weight.replace('normal', '400') === weight)
      .toReversed();
    const faces = families.flatMap((family) =>
      ofWeight.filter((face) => face.family.replaceAll('"', '') === family),
    );
    return Array.from(data, (character) =>
      faces.find(({ unicodeRange }) => isIn(unicodeRange, character.codePointAt(0) ?? 0)),
    ).filter((face) => face !== undefined);
  }

  function isIn(unicodeRange: string, point: number): boolean {
    return unicodeRange.split(',').some((range) => {
      const [from = '', to = from] = range.trim().slice(2).split('-');
      return (
        parseInt(from.replaceAll('?', '0'), 16) <= point &&
        point <= parseInt(to.replaceAll('?', 'F'), 16)
      );
    });
  }
}
