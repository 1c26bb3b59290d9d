import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

/**
 * Gives each paragraph an id, by its section's anchor and its place there: `playbook-4`. Search
 * hits and the remembered place lead to paragraphs; what is published is the anchor, and an id
 * whose paragraph is gone leads to its section (see `browser/reading/lost-paragraph.ts`).
 *
 * @param html sections that begin with an `<h2 id>`, or one text without headings
 * @param fallback the anchor of paragraphs before the first `<h2 id>`
 */
export function numberBlocks(html: string, fallback = 'text'): string {
  const tree = fromHtml(html, { fragment: true });
  let anchor = fallback;
  let count = 0;
  visit(tree, 'element', ({ tagName, properties }: Element) => {
    if (tagName === 'h2' && properties['id']) {
      anchor = String(properties['id']);
      count = 0;
    }
    if (tagName === 'p') properties['id'] ??= `${anchor}-${++count}`;
  });
  return toHtml(tree);
}
