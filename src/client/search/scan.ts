import type { Folded } from '../../lib/search/fold.ts';
import type { Found } from '../../lib/search/rank.ts';

/** What the open page itself holds, where the index cannot be had: one record of its blocks. */
export function scanPage(fold: (source: string) => Folded): Found[] {
  const blocks = [...document.querySelectorAll('main :is(h2, h3, p, li, dl, tr)[id]')].map(
    (element) => {
      const text = element.textContent;
      return { id: element.id, text, heading: /^H/.test(element.tagName), folded: fold(text) };
    },
  );
  const title = document.querySelector('h1')?.textContent ?? '';
  return [{ kind: 'section', title, page: location.pathname, blocks }];
}
