import type { Page } from 'playwright-core';

/** After how many milliseconds the first name, the first hit and all hits were shown, and where the hits lead. */
export type Answer = { named: number; first: number; all: number; hrefs: string[] };

/** Types words, in the moment the dialog opens where it was closed, and waits for all hits. */
export async function ask(page: Page, words: string): Promise<Answer> {
  // Before its script has run, a press on the glass leads to another page.
  await page.waitForFunction(() => !document.querySelector('[data-deferred]'));
  return page.evaluate(
    (typed) =>
      new Promise((resolve) => {
        const box = document.querySelector('.find') as HTMLElement;
        const input = box.querySelector('input') as HTMLInputElement;
        const dialog = box.closest('dialog');
        let start = 0;
        const since = () => performance.now() - start;
        const shows = (state: string) =>
          box.querySelector(`[data-state=${state}]:not([hidden])`) !== null;
        let begun = false;
        let named = NaN;
        let first = NaN;
        const observer = new MutationObserver(() => {
          begun ||= shows('loading');
          if (begun && !first && box.querySelector('[data-group=section] a, [data-group=note] a'))
            first = since();
          if (begun && !named && box.querySelector('[data-group=cases] a')) named = since();
          if (!begun || !(shows('found') || shows('none') || shows('scanned'))) return;
          observer.disconnect();
          const links = [...box.querySelectorAll<HTMLAnchorElement>('.hits a')];
          resolve({
            named,
            first,
            all: since(),
            hrefs: links.map(({ pathname, hash }) => pathname + (hash || '#')),
          });
        });
        observer.observe(box, { subtree: true, childList: true, attributes: true });
        const type = () => {
          start = performance.now();
          input.value = typed;
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        };
        if (!dialog || dialog.open) return type();
        new MutationObserver((_, opening) => {
          opening.disconnect();
          type();
        }).observe(dialog, { attributes: true });
        document.querySelector<HTMLElement>('#find')?.click();
      }),
    words,
  );
}
