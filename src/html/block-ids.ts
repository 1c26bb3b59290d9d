import type { Element, Nodes } from 'hast';
import { hasClass, within } from './elements.ts';

/** The words of an author: those of sections and cases, and the colophon's. */
const isText = (element: Element) => hasClass(element, 'prose') || hasClass(element, 'colophon');
/** What search leads to, beside paragraphs. */
const BLOCK = /^(?:h[1-6]|li|dl|tr|caption|figcaption|pre)$/;

/**
 * Gives each block of an author's words an id. A paragraph is numbered by its section's anchor, or
 * `text` where none stands before it: `playbook-4`. What is no paragraph (an item of a list, a row) is
 * numbered after the paragraph before it, so that no list moves a paragraph's number: `playbook-4-1`.
 * Search hits and the remembered place lead to blocks; what is published is the anchor, and an id
 * whose block is gone leads to its section (see `browser/reading/lost-paragraph.ts`).
 */
export function numberBlocks(tree: Nodes): void {
  let anchor = 'text';
  let paragraphs = 0;
  let others = 0;
  for (const element of within(tree, isText)) {
    const { tagName, properties } = element;
    if (tagName === 'h2' && properties['id']) {
      anchor = String(properties['id']);
      paragraphs = others = 0;
    }
    if (tagName === 'p' && !properties['id'] && !hasClass(element, 'facts')) {
      properties['id'] = `${anchor}-${++paragraphs}`;
      others = 0;
    }
    if (BLOCK.test(tagName)) properties['id'] ??= `${anchor}-${paragraphs}-${++others}`;
  }
}
