import type { Page } from 'playwright-core';

/** What runs a function in a page: Playwright's page, or the driver of another browser. */
export type Runs = Pick<Page, 'evaluate'>;

/** Lets frames pass. */
export async function frames(page: Runs, count: number): Promise<void> {
  await page.evaluate(async (number) => {
    for (let frame = 0; frame < number; frame++) await new Promise(requestAnimationFrame);
  }, count);
}

/**
 * Whether all of the page has come and is laid out, see browser/reading/lay-out.ts; runs in it. A page whose
 * address names a place is not marked before that begins, and without scripts it never does.
 */
export function isLaidOut(): boolean {
  if (document.readyState !== 'complete') return false;
  if (matchMedia('(scripting: none)').matches) return true;
  const blocks = document.querySelectorAll<HTMLElement>('section.prose > p, .notes li');
  const isLast = [...blocks].at(-1)?.style.contentVisibility !== '';
  return isLast && !document.querySelector('[data-deferred]');
}

/** Brings a share of a block to a third of the window, by scrolling on until it stays there. */
export function read(page: Runs, id: string, share: number): Promise<void> {
  return page.evaluate(
    async ([name, part]) => {
      const block = document.getElementById(name)!;
      for (let still = 0; still < 3;) {
        const { top, height } = block.getBoundingClientRect();
        const before = scrollY;
        scrollBy(0, Math.round(top + height * part - innerHeight / 3));
        still = scrollY === before ? still + 1 : 0;
        await new Promise(requestAnimationFrame);
      }
    },
    [id, share] as const,
  );
}

/** The paragraph at a third of the window, and how far that is from a share of a block. */
export function whereIs(page: Runs, id: string, share: number) {
  return page.evaluate(
    ([name, part]) => {
      const line = innerHeight / 3;
      const { top, height } = document.getElementById(name)!.getBoundingClientRect();
      const at = [...document.querySelectorAll('.prose p[id]')]
        .filter((paragraph) => paragraph.checkVisibility({ contentVisibilityAuto: true }))
        .find((paragraph) => {
          const box = paragraph.getBoundingClientRect();
          return box.top <= line && line < box.bottom;
        });
      return { off: Math.abs(top + height * part - line), block: at?.id };
    },
    [id, share] as const,
  );
}

/** Until nothing has moved for three frames: the page, the notes in its margin, the open note. */
export async function settle(page: Runs): Promise<void> {
  await page.evaluate(async () => {
    const seen = () => {
      const notes = [...document.querySelectorAll('.margin .note, .open-note')].map((note) => {
        const { left, top, height } = note.getBoundingClientRect();
        return [left, top, height, note.className];
      });
      return JSON.stringify([scrollY, document.documentElement.scrollHeight, ...notes]);
    };
    let before = '';
    for (let still = 0; still < 3;) {
      await new Promise(requestAnimationFrame);
      const now = seen();
      still = now === before ? still + 1 : 0;
      before = now;
    }
  });
}
