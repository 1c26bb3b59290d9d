import type { Browser, Page } from 'playwright-core';
import type { Runs } from '../place.ts';
import { type Visit, visit, type visitApart } from '../reader.ts';

/** What the box says, and the hits it shows, in order. */
export type Answer = { state: string; hits: ShownHit[] };
/** A hit as it is shown: in which group, the path and anchor it leads to, its words. */
type ShownHit = { group: string; href: string; text: string };

/** Opens an address as a new reader would, then the search; apart, if much is to be typed there. */
export async function visitSearch(
  browser: Browser,
  url: string,
  open: typeof visit | typeof visitApart = visit,
): Promise<Visit> {
  const visited = await open(browser, url);
  await visited.page.locator('#find').click();
  await stateOf(visited.page, 'empty');
  return visited;
}

/** Waits until the box says that it stands there: `found`, `none`. */
export const stateOf = (page: Page, state: string) =>
  page.locator(`.find [data-state=${state}]:not([hidden])`).waitFor();

/** Types each query into the open box, as if pasted, and waits for the last word on it. */
export function ask(page: Runs, typed: readonly string[]): Promise<Answer[]> {
  return page.evaluate(async (queries) => {
    const box = document.querySelector('.find') as HTMLElement;
    const input = box.querySelector('input') as HTMLInputElement;
    const states = [...box.querySelectorAll<HTMLElement>('[data-state]')];
    const finished = () => {
      const state = states.find(({ hidden }) => !hidden)?.dataset['state'];
      return state === 'loading' ? undefined : state;
    };
    const answers = [];
    for (const query of queries) {
      for (const state of states) state.hidden = true;
      const answered = new Promise<string>((resolve) => {
        const observer = new MutationObserver(() => {
          const state = finished();
          if (!state) return;
          observer.disconnect();
          resolve(state);
        });
        observer.observe(box, { subtree: true, attributes: true, attributeFilter: ['hidden'] });
      });
      input.value = query;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const state = await answered;
      const hits = [...box.querySelectorAll<HTMLAnchorElement>('a[role=option]')].map((hit) => ({
        group: hit.closest<HTMLElement>('[data-group]')?.dataset['group'] ?? '',
        href: hit.pathname + hit.hash,
        text: hit.textContent,
      }));
      answers.push({ state, hits });
    }
    return answers;
  }, typed);
}
