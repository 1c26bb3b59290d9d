import type { Element, ElementContent, Parents } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { childOf, elementsIn, hasClass, replace, text } from '../../html/elements.ts';
import { spaceOut, withoutMute } from '../built-pages.ts';

/** A note, and its call: elements of our own, which `mdast.ts` knows. */
export const NOTE = 'x-note';
export const CALL = 'x-call';

/**
 * Makes of an article, in place, what Markdown has a form for; its words stay.
 *
 * @param url of the page: addresses become absolute, and what can be linked to becomes a link to itself
 */
export function reduce(article: Element, url: string): void {
  for (const heading of selectAll('h1, h2, h3', article)) linkHeading(heading, url);
  withoutMute(article);
  // From within: what is replaced takes with it what was replaced in it.
  for (const { element, parent } of elementsIn(article).toReversed()) {
    const by = substitute(element, parent, url);
    if (by) replace(parent, element, ...by);
  }
  for (const facts of selectAll('.facts', article)) spaceOut(facts);
  for (const link of selectAll('a[href]', article)) absolute(link, 'href', url);
  for (const image of selectAll('img', article)) absolute(image, 'src', url);
}

/** What stands in place of an element; nothing where it stays. */
function substitute(element: Element, parent: Parents, url: string): ElementContent[] | undefined {
  const { tagName, children, properties } = element;
  const id = String(properties['id']);
  if (hasClass(element, 'ref'))
    return [h(CALL, { href: childOf(element, 'a')?.properties['href'] })];
  // A retired anchor leads nowhere.
  if (tagName === 'a' && properties['href'] === undefined) return children;
  if (tagName === 'svg') return [h('p', toString(select('desc', element) ?? element))];
  if (tagName === 'small' && parent.children[0] !== element) return [text('　'), ...children];
  if (tagName === 'td') element.children = children.flatMap(inline);
  if (tagName === 'li' && /^(note|source)-/.test(id)) return [h(NOTE, { id }, children)];
  // Definitions are no items of a list.
  if (tagName === 'ol' && childOf(element, NOTE)) return children;
  if (tagName === 'dl' && hasClass(element, 'check')) return [listOf(element, `${url}#${id}`)];
  if (tagName === 'dl' && childOf(element, 'div'))
    return children.flatMap((child) => formIn(child));
  if (tagName === 'tr' && properties['id']) linkFirst(element, `${url}#${id}`);
  return undefined;
}

/** A heading that offers a link to itself becomes one. */
function linkHeading(heading: Element, url: string): void {
  if (!select('.anchor', heading)) return;
  const { tagName, properties, children } = heading;
  const words = children.filter((node) => node.type !== 'element' || !hasClass(node, 'anchor'));
  heading.children = [
    h('a', { href: tagName === 'h1' ? url : `${url}#${properties['id']}` }, words),
  ];
}

/** The claim, the finding and the verdict of a check; the first term leads to the check. */
function listOf(check: Element, address: string): Element {
  const terms = selectAll('dt', check);
  const items = selectAll('dd', check).map((said, index) => {
    const term = terms[index]?.children ?? [];
    const name = index === 0 ? h('a', { href: address }, term) : h('strong', term);
    return h('li', [name, text('　'), ...said.children]);
  });
  return h('ul', items);
}

/** A form of a citation: its name, and itself, to the letter. */
function formIn(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [];
  return node.children.flatMap((part) => {
    if (part.type !== 'element') return [];
    return part.tagName === 'dd' ? h('pre', h('code', toString(part))) : h('p', part.children);
  });
}

function linkFirst(row: Element, address: string): void {
  const number = select('td > .soft', row);
  if (number) number.children = [h('a', { href: address }, number.children)];
}

/** A cell of a table has no paragraphs. */
const inline = (node: ElementContent): ElementContent[] =>
  node.type === 'element' && node.tagName === 'p' ? [text('　'), node] : [node];

function absolute({ properties }: Element, name: 'href' | 'src', url: string): void {
  properties[name] = new URL(String(properties[name]), url).href;
}
