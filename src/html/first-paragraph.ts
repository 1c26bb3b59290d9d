import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { EXIT, SKIP, visit } from 'unist-util-visit';

/** Marks of notes and citations: they lead to lists that an excerpt does not have. */
const isMark = ({ tagName }: Element) => tagName === 'sup' || tagName === 'data';

/**
 * The first paragraph of a rendered text, whole, without the marks of notes and citations. Throws
 * on a text without one.
 */
export function firstParagraph(html: string): string {
  const tree = fromHtml(html, { fragment: true });
  let first: Element | undefined;
  visit(tree, { type: 'element', tagName: 'p' }, (paragraph: Element) => {
    first = paragraph;
    return EXIT;
  });
  if (!first) throw new Error(`a text without a paragraph: ${html.slice(0, 80)}`);
  const excerpt: Root = { type: 'root', children: [first] };
  visit(excerpt, 'element', (node, index, parent) => {
    if (!isMark(node) || !parent || index === undefined) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return toHtml(excerpt);
}
