import { toString } from 'mdast-util-to-string';
import type { Nodes, Parents, PhrasingContent } from 'mdast';

/** Joins neighbours of one kind, and takes emphasis off addresses. */
export function joinNeighbours(node: Nodes): void {
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
