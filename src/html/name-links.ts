import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';

/** A case by the label of its note: how the text may name it, best first, and where its page is. */
export type Named = { label: string; spellings: string[][]; href: string };

/**
 * Links the name of each case to its page where the text first tells of it: in the paragraph of its
 * first call, the name nearest before the mark. A text that does not name it there stays as it is.
 *
 * @param html the article as `joinFootnotes` leaves it
 */
export function linkNames(html: string, cases: Named[]): string {
  const tree = fromHtml(html, { fragment: true });
  const byCall = new Map(cases.map((named) => [`call-${named.label}`, named]));
  visit(tree, { type: 'element', tagName: 'p' }, (paragraph: Element) => {
    for (let index = 0; index < paragraph.children.length; index++) {
      const named = byCall.get(callIn(paragraph.children[index]));
      if (named) index += linkBefore(paragraph.children, index, named);
    }
    return SKIP;
  });
  return toHtml(tree);
}

/** The id of the call that a mark holds, or nothing. */
function callIn(node: ElementContent | undefined): string {
  const link = node?.type === 'element' && node.tagName === 'sup' ? node.children[0] : undefined;
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
      const link: ElementContent = {
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

const text = (value: string): ElementContent => ({ type: 'text', value });

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
