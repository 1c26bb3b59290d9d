import type { Element, ElementContent } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { elementsIn, replace, text } from '../../html/elements.ts';
import { spaceOut } from '../built-pages.ts';

/** Elements that a feed's reader shows, and attributes that mean something there. */
const BOXES = /^(article|section|header|div|nav|span|data|time)$/;
const BLOCK =
  /^(p|h[1-6]|hr|br|ul|ol|li|dl|dt|dd|figure|figcaption|table|thead|tbody|tr|td|th|blockquote|pre)$/;
const KEPT = ['href', 'src', 'alt', 'lang'];

/** Makes of nodes, in place, what a reader of feeds shows without our style sheet. */
export function plain(nodes: ElementContent[]): ElementContent[] {
  const root = h('div', nodes);
  for (const facts of selectAll('.facts', root)) spaceOut(facts);
  for (const { element, parent } of elementsIn(root).toReversed()) {
    const { properties, children } = element;
    element.properties = Object.fromEntries(
      Object.entries(properties).filter(([name]) => KEPT.includes(name)),
    );
    element.children = apart(children);
    const by = plainly(element);
    if (by) replace(parent, element, ...by);
  }
  return apart(root.children as ElementContent[]);
}

/** What stands in place of an element; nothing where it stays. */
function plainly(element: Element): ElementContent[] | undefined {
  const { tagName, properties, children } = element;
  if (tagName === 'svg') return [h('p', toString(select('desc', element) ?? element))];
  if (tagName === 'small') return [h('br'), h('small', children)];
  // The sources stand in the same entry; a retired anchor leads nowhere.
  const href = properties['href']?.toString();
  if (tagName === 'a' && (!href || href.includes('#source-'))) return children;
  return BOXES.test(tagName) && !properties['lang'] ? children : undefined;
}

/** Nodes without the white space that keeps boxes apart, and with some between two marks: 5 6 is no 56. */
const apart = (nodes: ElementContent[]): ElementContent[] =>
  nodes
    .filter((node, at) => !isGap(node, nodes[at - 1], nodes[at + 1]))
    .flatMap((node, at, all) =>
      isSup(node) && isSup(all[at - 1]) ? [text('\u2009'), node] : [node],
    );

const isSup = (node: ElementContent | undefined) =>
  node?.type === 'element' && node.tagName === 'sup';

/** White space between boxes, which only keeps their markup apart. */
const isGap = (node: ElementContent | undefined, ...beside: (ElementContent | undefined)[]) =>
  node?.type === 'text' &&
  node.value.trim() === '' &&
  beside.some((one) => !one || (one.type === 'element' && BLOCK.test(one.tagName)));
