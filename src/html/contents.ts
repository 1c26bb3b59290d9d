import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { childOf, elementsIn, hasClass, isProse, text } from './elements.ts';

/** Lists below each section of the contents the sub-headings that have an anchor. */
export function listSubHeadings(tree: Root): void {
  const all = elementsIn(tree);
  const sections = new Map(
    all
      .filter(({ element }) => isProse(element))
      .map(({ element }) => [`#${childOf(element, 'h2')?.properties['id']}`, element]),
  );
  const contents = all.filter(({ element }) => hasClass(element, 'contents'));
  for (const { element: item } of contents.flatMap(({ element }) => elementsIn(element))) {
    if (item.tagName !== 'li') continue;
    const section = sections.get(String(childOf(item, 'a')?.properties['href']));
    const headings = elementsIn(section ?? tree).filter(
      ({ element: { tagName, properties } }) => section && tagName === 'h3' && properties['id'],
    );
    if (headings.length > 0)
      item.children.push(list(headings.map(({ element }) => entry(element))));
  }
}

const element = (tagName: string, children: Element['children'], properties = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const list = (entries: Element[]) => element('ol', entries);
const entry = (heading: Element) =>
  element('li', [
    element('a', [text(toString(heading))], { href: `#${heading.properties['id']}` }),
  ]);
