import type { Nodes } from 'hast';
import { isProse, within } from './elements.ts';

/**
 * Gives each paragraph of prose an id, by its section's anchor and its place there: `playbook-4`; by
 * `text` where no `<h2 id>` stands before it. Search hits and the remembered place lead to paragraphs;
 * what is published is the anchor, and an id whose paragraph is gone leads to its section (see
 * `browser/reading/lost-paragraph.ts`).
 */
export function numberParagraphs(tree: Nodes): void {
  let anchor = 'text';
  let count = 0;
  for (const { tagName, properties } of within(tree, isProse)) {
    if (tagName === 'h2' && properties['id']) {
      anchor = String(properties['id']);
      count = 0;
    }
    if (tagName === 'p') properties['id'] ??= `${anchor}-${++count}`;
  }
}
