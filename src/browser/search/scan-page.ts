import type { Folded } from '../../search/shared/fold.ts';
import type { Query } from '../../search/shared/query.ts';
import { type Hit, rank } from '../../search/shared/rank.ts';

/** What the open page itself holds, where the index cannot be had. */
export function scanPage(query: Query, fold: (source: string) => Folded): Hit[] {
  const blocks = [...document.querySelectorAll('main :is(h2, h3, p, li, dl, tr)[id]')].map(
    (element) => {
      const text = element.textContent;
      return { id: element.id, text, heading: element.tagName.startsWith('H'), folded: fold(text) };
    },
  );
  const title = document.querySelector('h1')?.textContent ?? '';
  return rank([{ kind: 'section', title, page: location.pathname, blocks }], query);
}
