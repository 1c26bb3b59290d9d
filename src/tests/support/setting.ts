import type { Page } from 'playwright-core';

/** What a reader sees of the setting of a page, asked of all its lines. */
type Setting = {
  /** Justified lines whose gaps between Han exceed ¼ em (JLREQ 3.8.4). */
  gaping: string[];
  /** Verdicts that are broken across lines. */
  broken: string[];
  /** How far off the lines of the one before a paragraph of the essay begins, in tenths of a line, each once. */
  phases: number[];
};

/** Measures the setting at the window's present width. */
export const settingOf = (page: Page): Promise<Setting> =>
  page.evaluate(() => {
    type Char = { char: string; left: number };
    const HAN = /\p{Script=Han}/u;
    const range = document.createRange();
    /** The characters of a block, in lines. A mark stands apart. */
    const linesOf = (block: Element, size: number) => {
      const lines: Char[][] = [];
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const isMark = node.parentElement?.closest('sup, .anchor') !== null;
        let at = 0;
        for (const char of (node as Text).data) {
          range.setStart(node, at);
          range.setEnd(node, (at += char.length));
          const box = [...range.getClientRects()].at(-1);
          if (!box?.width) continue;
          const last = lines.at(-1);
          const before = last?.at(-1);
          const own = { char: isMark ? '' : char, left: box.left };
          if (last && before && own.left >= before.left - size) last.push(own);
          else lines.push([own]);
        }
      }
      return lines;
    };
    /** The middle of a line's gaps between Han, in em; nothing where there is none. */
    const gapOf = (line: Char[], size: number) => {
      const gaps = line
        .flatMap(({ char, left }, index) => {
          const before = line[index - 1];
          const areHan = before && HAN.test(before.char) && HAN.test(char);
          return areHan ? [(left - before.left) / size - 1] : [];
        })
        .toSorted((a, b) => a - b);
      return gaps[gaps.length >> 1] ?? 0;
    };

    const blocks = [...document.querySelectorAll<HTMLElement>('main p')];
    for (const part of document.querySelectorAll<HTMLElement>(
      ':is(.prose, .notes) :is(p, li), .notes',
    ))
      part.style.contentVisibility = 'visible';
    const gaping = blocks
      .filter((block) => getComputedStyle(block).textAlign === 'justify' && block.checkVisibility())
      .flatMap((block) => {
        const size = parseFloat(getComputedStyle(block).fontSize);
        return linesOf(block, size)
          .slice(0, -1)
          .filter((line) => gapOf(line, size) > 0.25)
          .map((line) => line.map(({ char }) => char).join(''));
      });
    const broken = [...document.querySelectorAll('.verdict')]
      .filter((verdict) => verdict.getClientRects().length > 1)
      .map(({ textContent }) => textContent);
    const height = parseFloat(getComputedStyle(document.documentElement).lineHeight);
    // From one to the next: engines cut a line's height to 1/64 px, which adds up over a long text.
    const tops = [...document.querySelectorAll('.leaf .prose > p:not(.subtitle)')].map(
      (block) => block.getBoundingClientRect().top / height,
    );
    const phases = tops
      .map((top, index) => Math.round((top - (tops[index - 1] ?? top)) * 10) % 10)
      .filter((phase) => phase !== 0);
    return { gaping, broken, phases: [...new Set(phases)] };
  });
