import type { FootnoteDefinition, FootnoteReference, PhrasingContent, Root, Text } from 'mdast';
import type { Processor } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { offsetsIn, spotAt } from '../reader/offsets.ts';

const MARK = /\[\^([^\]\s]+)\]/g;

/**
 * Makes a note's mark of `[^nokia]` wherever an author writes it, and gives it its text where a case
 * has that id: remark-gfm prints a mark without a text as it stands.
 *
 * @param caseIds asked anew for every file, for a case may be added while the site is served
 */
export function noteMarks(this: Processor, caseIds: () => string[]) {
  return (tree: Root, file: { toString(): string }): void => {
    visit(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined || parent.type === 'link') return;
      const parts = split(node, String(file));
      if (parts.length === 1) return;
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
    const called = new Set<string>();
    visit(tree, 'footnoteReference', ({ identifier }) => void called.add(identifier));
    visit(tree, 'footnoteDefinition', ({ identifier }) => void called.delete(identifier));
    for (const id of caseIds().filter((one) => called.has(one))) tree.children.push(textOfCase(id));
  };
}

/** A text with its marks apart; all keep their places. What a backslash escapes is no mark. */
function split(node: Text, source: string): PhrasingContent[] {
  const offsets = offsetsIn(node, source);
  const parts: PhrasingContent[] = [];
  let done = 0;
  const textUpTo = (end: number) => {
    if (end > done)
      parts.push(placed({ type: 'text', value: node.value.slice(done, end) }, done, end));
    done = end;
  };
  const placed = <Part extends Text | FootnoteReference>(
    part: Part,
    from: number,
    to: number,
  ): Part => {
    const { position } = node;
    if (!position) return part;
    const end = offsets[to] ?? position.end.offset ?? 0;
    const start = spotAt(source, offsets[from] ?? 0);
    return { ...part, position: { start, end: spotAt(source, end) } };
  };
  for (const { index, 0: mark, 1: label = '' } of node.value.matchAll(MARK)) {
    if (source[(offsets[index] ?? 0) - 1] === '\\') continue;
    textUpTo(index);
    done = index + mark.length;
    parts.push(
      placed({ type: 'footnoteReference', identifier: label.toLowerCase(), label }, index, done),
    );
  }
  textUpTo(node.value.length);
  return parts.length > 0 ? parts : [node];
}

/** `[^nokia]: <Case id="nokia" />` */
const textOfCase = (id: string): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: id,
  label: id,
  children: [
    {
      type: 'mdxJsxFlowElement',
      name: 'Case',
      attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
      children: [],
    },
  ],
});
