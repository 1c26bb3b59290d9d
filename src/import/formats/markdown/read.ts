import type { Root, RootContent } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Draft } from '../../draft.ts';
import { ask, type Edit, lengthOf, pointOfNode, removal } from '../../edit.ts';
import type { Beside } from '../../pictures.ts';
import { fieldsOf } from '../../structure/fields.ts';
import { dialect } from './dialect.ts';
import { withoutFrontmatter } from './frontmatter.ts';
import { resolveAddresses, wordsOfLinks } from './links.ts';
import { picturesOf } from './pictures.ts';

/** Markdown, with what Obsidian and Notion add to it. */
export function readMarkdown(text: string, beside: Beside = () => undefined): Draft {
  const { body, data, edits } = withoutFrontmatter(text);
  const plain = dialect(body);
  const root = unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkCjkFriendly)
    .parse(plain.text);
  resolveAddresses(root);
  edits.push(...plain.edits, ...unfold(root), ...unticked(root), ...wordsOfLinks(root));
  const { pictures, edits: missing } = picturesOf(root, beside);
  edits.push(...missing);
  visit(root, 'html', (node, index, parent) => {
    if (!parent || index === undefined) return;
    const place = pointOfNode(node);
    edits.push(
      ask(place, '標籤', '', `HTML in Markdown is kept as text: ${node.value.slice(0, 60)}`),
    );
    const words = { type: 'text' as const, value: node.value, position: node.position };
    parent.children[index] = (
      parent.type === 'root' || parent.type === 'blockquote' || parent.type === 'listItem'
        ? { type: 'paragraph', children: [words], position: node.position }
        : words
    ) as RootContent;
  });
  return { root, ...fieldsOf(data), pictures, edits, input: lengthOf(text) };
}

/** The boxes of a list of tasks are taken out. */
function unticked(root: Root): Edit[] {
  const edits: Edit[] = [];
  visit(root, 'listItem', (node) => {
    if (typeof node.checked !== 'boolean') return;
    const before = node.checked ? '[x]' : '[ ]';
    const place = pointOfNode(node);
    edits.push(removal(place, '方框', before, 'the box of a task'));
    node.checked = null;
  });
  return edits;
}

/** A toggle of Notion is a list of one item with an indented text: its paragraphs stand by themselves. */
function unfold(root: Root): Edit[] {
  const edits: Edit[] = [];
  for (const [index, node] of [...root.children.entries()].toReversed()) {
    if (node.type !== 'list' || node.ordered || node.children.length !== 1) continue;
    const [item] = node.children;
    if (!item || item.children.length < 2 || item.children.some(({ type }) => type === 'list'))
      continue;
    edits.push({
      ...pointOfNode(node),
      level: 'changed',
      kind: '折疊',
      before: '',
      after: '',
      why: 'a list of one item with paragraphs, a toggle: its paragraphs stand by themselves',
    });
    root.children.splice(index, 1, ...item.children);
  }
  return edits;
}
