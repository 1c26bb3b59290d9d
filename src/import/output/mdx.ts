import type { Heading, Nodes, Paragraph, Root, RootContent } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { parseMdx } from '../../manuscript/reader/mdx-file.ts';
import { OPAQUE } from '../house/block.ts';

const writer = unified()
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(remarkMdx)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    strong: '*',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
  });

/**
 * A section's body as MDX: what looks like code in its words is escaped, sub-headings get their anchors.
 * Throws where the words would not be read back as they are.
 */
export function writeMdx(
  children: readonly RootContent[],
  nameOf: (title: string) => string,
): string {
  const root: Root = {
    type: 'root',
    children: children.map((node) =>
      node.type === 'heading'
        ? anchored(node, nameOf)
        : node.type === 'paragraph'
          ? captioned(node)
          : node,
    ),
  };
  const escaped = writer
    .stringify(root as never)
    // Words that would begin a module are words all the same.
    .replaceAll(
      /^( *(?:> *)*)([ie])(?=(?:m|x)port\b)/gm,
      (_, edge: string, letter: string) => `${edge}&#x${letter.charCodeAt(0).toString(16)};`,
    );
  // An address needs no escapes, for the site's Markdown ends it before Han: nearly always.
  const plain = escaped.replaceAll(
    /https?\\:\/\/(?:\\[_&~]|[\w\-.~:/?#@!$&'()+,;=%])*/g,
    (address) => address.replaceAll('\\', ''),
  );
  const words = wordsOfTree(root);
  const written = [plain, escaped].find((text) => wordsOfMdx(text) === words);
  if (written === undefined)
    throw new Error('words would change while they are written; nothing was written');
  return written;
}

function anchored(node: Heading, nameOf: (title: string) => string): RootContent {
  const attributes = [{ type: 'mdxJsxAttribute', name: 'id', value: nameOf(wordsOfTree(node)) }];
  const jsx = {
    type: 'mdxJsxTextElement',
    name: `h${node.depth}`,
    attributes,
    children: node.children,
  };
  return { type: 'paragraph', children: [jsx as never] };
}

/** A picture with a line below it: that is its caption, which Markdown writes as a title. */
function captioned(paragraph: Paragraph): Paragraph {
  const [image, line, ...words] = paragraph.children;
  const isPlain = words.length > 0 && words.every(({ type }) => type === 'text');
  if (image?.type !== 'image' || line?.type !== 'break' || !isPlain) return paragraph;
  return { ...paragraph, children: [{ ...image, title: words.map(wordsOfTree).join('') }] };
}

/** Every word of a tree, in order; what is not words leaves no trace. */
export function wordsOfTree(node: Nodes): string {
  if (node.type === 'image') return node.title ?? '';
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
    return node.value.replaceAll(OPAQUE, '');
  return 'children' in node
    ? node.children.map((child) => wordsOfTree(child as Nodes)).join('')
    : '';
}

/** The words of MDX as the site will read it; where it cannot, what is wrong. */
export const wordsOfMdx = (text: string): string => {
  const { body, faults } = parseMdx({ path: 'section.mdx', text });
  return faults.length > 0 ? faults.map(({ what }) => what).join() : wordsOfTree(body);
};
