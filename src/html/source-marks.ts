import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { elementsIn, hasClass, isMark, text } from './elements.ts';

/**
 * Numbers the sources of a case. `<data data-build-source="reuters-2012">` becomes a mark that leads
 * to `#source-reuters-2012`; marks that stand together and the list of sources are put in the order of
 * their numbers, with those that no mark names at its end. Throws on a source that the list lacks, naming the file.
 */
export function numberSources(tree: Root): void {
  const all = elementsIn(tree);
  const section = all.find(({ element }) => hasClass(element, 'sources'))?.element;
  const list = section?.children.find((node) => node.type === 'element' && node.tagName === 'ol');
  if (list?.type !== 'element') return;
  const idOf = (node: Element['children'][number]) =>
    node.type === 'element' ? String(node.properties['id']).replace('source-', '') : '';
  const listed = new Set(list.children.map(idOf));
  const numbers = new Map<string, number>();
  for (const { element: mark, file } of all) {
    const source = mark.properties['dataBuildSource'];
    if (source === undefined) continue;
    const id = String(source);
    if (!listed.has(id)) throw new Error(`${file}: the list of sources lacks "${id}"`);
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    mark.tagName = 'sup';
    mark.properties = { className: ['ref'] };
    mark.children = [
      {
        type: 'element',
        tagName: 'a',
        properties: { href: `#source-${id}`, ariaDescribedBy: ['sources'] },
        children: [text(String(number))],
      },
    ];
  }
  for (const { element } of all) if (element.children.some(isMark)) sortMarks(element);
  const place = (node: Element['children'][number]) => numbers.get(idOf(node)) ?? Infinity;
  list.children = list.children.toSorted((a, b) => place(a) - place(b) || 0);
}

/** In each run of marks, the smaller number first. */
function sortMarks(element: Element): void {
  const { children } = element;
  for (let start = 0; start < children.length; start++) {
    let end = start;
    while (isMark(children[end])) end++;
    const run = children.slice(start, end);
    children.splice(
      start,
      run.length,
      ...run.toSorted((a, b) => Number(toString(a)) - Number(toString(b))),
    );
    start = end;
  }
}
