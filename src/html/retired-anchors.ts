import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

/**
 * Lets retired anchors lead on: an empty `<a id="old">` begins what took the place, so that a browser
 * scrolls there by itself. Those that lead to nothing in this HTML are left out.
 */
export function markAliases(html: string, aliases: { old: string; successor: string }[]): string {
  const bySuccessor = Map.groupBy(aliases, ({ successor }) => successor);
  if (bySuccessor.size === 0) return html;
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', (node) => {
    const mine = bySuccessor.get(String(node.properties['id'])) ?? [];
    homeIn(node).children.unshift(...mine.map(({ old }) => aliasOf(old)));
  });
  return toHtml(tree);
}

/** Nothing but cells may stand in a row. */
function homeIn(node: Element): Element {
  if (node.tagName !== 'tr') return node;
  return node.children.find((child) => child.type === 'element') ?? node;
}

const aliasOf = (id: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { id },
  children: [],
});
