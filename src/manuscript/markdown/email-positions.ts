import type { Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { offsetsIn, spotAt } from '../reader/offsets.ts';

/**
 * Gives back their places to the texts that remark-gfm parts at an e-mail address: it drops them, and
 * what is said of such a text would name another place.
 */
export function placeEmails() {
  return (tree: Root, file: { toString(): string }): void => {
    const source = String(file);
    visit(tree, (node) => {
      if ('children' in node && node.children.some(({ position }) => !position))
        placeChildren(node, source);
    });
  };
}

function placeChildren(parent: Parents, source: string): void {
  let from = parent.position?.start.offset ?? 0;
  const to = parent.position?.end.offset ?? source.length;
  for (const child of parent.children) {
    if (!child.position) place(child, source, from, to);
    from = child.position?.end.offset ?? from;
  }
}

/** Places a text, or a link and the text in it, behind an offset. */
function place(node: Nodes, source: string, from: number, to: number): void {
  const leaf = node.type === 'link' ? node.children[0] : node;
  if (leaf?.type !== 'text') return;
  const range = { start: { offset: from }, end: { offset: to } };
  const offsets = offsetsIn({ value: leaf.value, position: range }, source);
  const [start = from, end = from] = [offsets[0], offsets.at(-1)];
  leaf.position = { start: spotAt(source, start), end: spotAt(source, end + 1) };
  node.position = leaf.position;
}
