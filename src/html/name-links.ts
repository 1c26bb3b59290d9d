import type { Element, ElementContent, Root } from 'hast';
import { elementsIn, isMark, isNote, isProse, text, within } from './elements.ts';

/** How the text may name a case, best first: names that mean the same stand together. */
type Spellings = string[][];

/** A case that can be named: where its page is, and how the text may name it. */
type Named = { href: string; spellings: Spellings };

/**
 * Links the name of each case to its page where the text first tells of it: in the paragraph of its
 * first call, the name nearest before the mark. A text that does not name it there stays as it is.
 * The link in the case's note has the address, and in `data-build-spellings` the names.
 */
export function linkNames(tree: Root): void {
  const byCall = new Map(
    elementsIn(tree)
      .filter(({ element }) => isNote(element))
      .flatMap(({ element: note }) => {
        const link = elementsIn(note).find(
          ({ element }) => 'dataBuildSpellings' in element.properties,
        );
        if (!link) return [];
        const { href, dataBuildSpellings } = link.element.properties;
        const named = { href: String(href), spellings: JSON.parse(String(dataBuildSpellings)) };
        return [[String(note.properties['id']).replace('note-', 'call-'), named as Named]];
      }),
  );
  for (const { tagName, children } of within(tree, isProse))
    if (tagName === 'p') linkIn(children, byCall);
}

function linkIn(nodes: ElementContent[], byCall: Map<string, Named>): void {
  for (let index = 0; index < nodes.length; index++) {
    const named = byCall.get(callIn(nodes[index]));
    if (named) index += linkBefore(nodes, index, named);
  }
}

/** The id of the call that a mark holds, or nothing. */
function callIn(node: ElementContent | undefined): string {
  const link = isMark(node) ? node.children[0] : undefined;
  return link?.type === 'element' ? String(link.properties['id']) : '';
}

/** Links the best name before the mark; tells by how many nodes the paragraph grew. */
function linkBefore(nodes: ElementContent[], mark: number, { spellings, href }: Named): number {
  for (const equals of spellings)
    for (let index = mark - 1; index >= 0; index--) {
      const node = nodes[index];
      const found = node?.type === 'text' && lastOf(equals, node.value);
      if (!found) continue;
      const [before, name, after] = found;
      const link: Element = {
        type: 'element',
        tagName: 'a',
        properties: { href, className: ['name'] },
        children: [text(name)],
      };
      nodes.splice(index, 1, text(before), link, text(after));
      return 2;
    }
  return 0;
}

/** A text cut at the last spelling in it, the longest where two end together; Latin as whole words. */
function lastOf(spellings: string[], value: string): [string, string, string] | undefined {
  const ends = spellings.flatMap((spelling) =>
    [...value.matchAll(new RegExp(`(?<![a-z])${RegExp.escape(spelling)}(?![a-z])`, 'gi'))].map(
      ({ index, 0: name }) => ({ end: index + name.length, name }),
    ),
  );
  const [last] = ends.toSorted((a, b) => b.end - a.end || b.name.length - a.name.length);
  if (!last) return undefined;
  return [value.slice(0, last.end - last.name.length), last.name, value.slice(last.end)];
}
