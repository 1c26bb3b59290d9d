import type { Heading, Nodes, Root, RootContent } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { OPAQUE } from '../house/block.ts';

const writer = unified()
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(remarkMdx)
  .use(remarkStringify, { bullet: '-', emphasis: '*', strong: '*', rule: '-', fences: true, listItemIndent: 'one' });
const reader = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkCjkFriendly).use(remarkMdx);

/** A section's body as MDX: what looks like code in its words is escaped, sub-headings get their anchors. */
export function writeMdx(children: readonly RootContent[], nameOf: (title: string) => string): string {
  const root: Root = { type: 'root', children: children.map((node) => (node.type === 'heading' ? anchored(node, nameOf) : node)) };
  return (
    writer
      .stringify(root as never)
      // Words that would begin a module are words all the same.
      .replaceAll(/^( *(?:> *)*)([ie])(?=(?:m|x)port\b)/gm, (_, edge: string, letter: string) => `${edge}&#x${letter.charCodeAt(0).toString(16)};`)
      // An address that ends its line may stand as it is; another would swallow the Han behind it.
      .replaceAll(/(https?)\\:(\/\/[\w/.=&#?%-]*)(?=\s|$)/g, '$1:$2')
  );
}

function anchored(node: Heading, nameOf: (title: string) => string): RootContent {
  const attributes = [{ type: 'mdxJsxAttribute', name: 'id', value: nameOf(wordsOf(node)) }];
  const jsx = { type: 'mdxJsxTextElement', name: `h${node.depth}`, attributes, children: node.children };
  return { type: 'paragraph', children: [jsx as never] };
}

/** Every word of a tree, in order; what is not words leaves no trace. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value.replaceAll(OPAQUE, '');
  return 'children' in node ? node.children.map((child) => wordsOf(child as Nodes)).join('') : '';
}

/** The words of MDX as the site will read it. */
export const wordsOfMdx = (text: string): string => wordsOf(reader.parse(text));
