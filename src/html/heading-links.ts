import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

/**
 * Gives each section and sub-heading a link to itself, to be copied. Its sign comes from the style
 * sheet, so that a heading's text is only its words.
 *
 * @param hrefOf the address to share of a section; a sub-heading is its anchor
 */
export function linkHeadings(html: string, hrefOf: (anchor: string) => string): string {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', (node: Element) => {
    const { tagName, properties, children } = node;
    if (!/^h[23]$/.test(tagName) || !properties['id']) return;
    const id = String(properties['id']);
    children.push({
      type: 'element',
      tagName: 'a',
      properties: {
        className: ['anchor'],
        href: tagName === 'h2' ? hrefOf(id) : `#${id}`,
        ariaLabel: '鏈接',
      },
      children: [],
    });
  });
  return toHtml(tree);
}
