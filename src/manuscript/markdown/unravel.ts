import type { Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Takes elements that stand alone out of their paragraph, as MDX does when it makes a page:
 * `<h3 id="a">甲</h3>` on a line of its own is a heading, not a paragraph with one in it.
 */
export function unravel() {
  return (tree: Root): void =>
    visit(tree, 'paragraph', (node, index, parent) => {
      if (!parent || index === undefined || !isOnlyElements(node)) return;
      const elements = node.children.filter((child) => child.type !== 'text');
      for (const child of elements) Object.assign(child, { type: FLOW[child.type] });
      parent.children.splice(index, 1, ...elements);
      return index;
    });
}

const FLOW: Record<string, string> = {
  mdxJsxTextElement: 'mdxJsxFlowElement',
  mdxTextExpression: 'mdxFlowExpression',
};

function isOnlyElements({ children }: Paragraph): boolean {
  return (
    children.some(({ type }) => type in FLOW) &&
    children.every(
      (child) => child.type in FLOW || (child.type === 'text' && child.value.trim() === ''),
    )
  );
}
