import { toString } from 'mdast-util-to-string';
import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import type { Edit } from '../edit.ts';

/** Joins neighbours of one kind, takes emphasis off addresses, and puts a caption to its picture. */
export function tidyInline(root: Root): Edit[] {
  joinNeighbours(root);
  return joinCaptions(root);
}

function joinNeighbours(node: Nodes): void {
  if (!('children' in node)) return;
  const children: PhrasingContent[] = [];
  for (const child of node.children as PhrasingContent[]) {
    const last = children.at(-1);
    const isAddress =
      (child.type === 'emphasis' || child.type === 'link') &&
      /^https?:\/\/[\x21-\x7e]+$/.test(toString(child));
    if (isAddress) children.push(...((child as Parents).children as PhrasingContent[]));
    else if ((child.type === 'strong' || child.type === 'emphasis') && last?.type === child.type)
      last.children.push(...child.children);
    else children.push(child);
  }
  (node as Parents).children = children as never[];
  for (const child of children) joinNeighbours(child);
}

/** A line below a picture that begins with a triangle belongs to it. */
function joinCaptions(root: Root): Edit[] {
  const edits: Edit[] = [];
  for (const [index, node] of [...root.children.entries()].toReversed()) {
    const above = root.children[index - 1];
    if (node.type !== 'paragraph' || above?.type !== 'paragraph') continue;
    if (!/^\s*[▲△↑]/.test(toString(node)) || above.children.some(({ type }) => type !== 'image'))
      continue;
    above.children.push({ type: 'break' }, ...node.children);
    root.children.splice(index, 1);
    edits.push({
      ...(node.position?.start ?? { line: 1, column: 1 }),
      level: 'changed',
      kind: '圖片',
      before: '',
      after: '',
      why: `the caption joined to its picture: ${toString(node).trim()}`,
    });
  }
  return edits;
}
