import type { Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** `<h3>` or `<Case>`, on a line of its own or within one. */
export type MdxElement = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

export const isElement = (node: Nodes): node is MdxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** An attribute that is written out, `id="a"`; nothing where it is missing or computed. */
export function attributeOf(node: MdxElement, name: string): string | undefined {
  const attribute = node.attributes.find(
    (one) => one.type === 'mdxJsxAttribute' && one.name === name,
  );
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}

/** All elements of a name in the order of the text, each with its offset in the file. */
export function mdxElementsIn(tree: Root, name: RegExp): { node: MdxElement; offset: number }[] {
  const found: { node: MdxElement; offset: number }[] = [];
  visit(tree, (node) => {
    if (isElement(node) && name.test(node.name ?? '')) found.push({ node, offset: offsetOf(node) });
  });
  return found;
}

/** Where a node begins in its file. */
export const offsetOf = (node: Nodes): number => node.position?.start.offset ?? 0;

/** A sub-heading, in HTML or in Markdown. */
export function isHeading(node: Nodes): node is Parents & Nodes {
  return node.type === 'heading' || (isElement(node) && /^h[1-6]$/.test(node.name ?? ''));
}
