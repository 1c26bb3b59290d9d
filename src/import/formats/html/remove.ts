import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { type Edit, pointOfNode, removal } from '../../edit.ts';

/**
 * Takes elements out of a tree, each named with its words.
 *
 * @param kindOf what kind of removal an element is, if it is one
 */
export function removeElements(
  tree: Root,
  kindOf: (element: Element) => string | false,
  why: string,
): Edit[] {
  const edits: Edit[] = [];
  visit(tree, 'element', (node, index, parent) => {
    const kind = kindOf(node);
    if (!kind || !parent || index === undefined) return;
    edits.push(removal(pointOfNode(node), kind, toString(node), why));
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return edits;
}
