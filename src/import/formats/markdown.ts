import { basename, parse as parsePath } from 'node:path';
import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';
import type { Draft } from '../draft.ts';
import { ask, type Edit, lengthOf, placeAt } from '../edit.ts';
import { dialect } from './dialect.ts';
import { fieldsOf } from '../structure/fields.ts';

/** Markdown, with what Obsidian and Notion add to it. */
export function readMarkdown(text: string): Draft {
  const { body, data, edits } = withoutFrontmatter(text);
  const plain = dialect(body);
  const root = unified().use(remarkParse).use(remarkGfm).parse(plain.text);
  edits.push(...plain.edits, ...unfold(root));
  edits.push(...pictures(root));
  visit(root, 'html', (node, index, parent) => {
    if (!parent || index === undefined) return;
    const place = node.position?.start ?? { line: 1, column: 1 };
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
  return { root, ...fieldsOf(data), edits, input: lengthOf(text) };
}

/** Pictures get a place in the essay's folder; none is fetched, and what an author must do by hand is asked. */
function pictures(root: Root): Edit[] {
  const edits: Edit[] = [];
  visit(root, 'image', (node) => {
    const place = node.position?.start ?? { line: 1, column: 1 };
    const name = pictureName(basename(decoded(node.url)).replaceAll(/[?#].*$/g, ''));
    edits.push(
      ask(
        place,
        '圖片',
        '',
        `not found beside the text: save it by hand as pictures/${name}: ${node.url}`,
      ),
    );
    node.url = `../pictures/${name}`;
    if (!node.alt || /^(?:untitled|image|img|图片|圖片)$/i.test(node.alt)) {
      edits.push(ask(place, '圖片', '', `no alt text: say in a few words what ${name} shows`));
      node.alt = '';
    }
  });
  return edits;
}

/** What the proof takes for the name of a picture: a-z, 0-9 and hyphens. */
function pictureName(given: string): string {
  const { name, ext } = parsePath(given.toLowerCase());
  const plain = name.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  return `${plain || 'picture'}${ext || '.png'}`;
}

const decoded = (address: string): string => {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
};

function withoutFrontmatter(text: string): {
  body: string;
  data: Record<string, unknown>;
  edits: Edit[];
} {
  const [whole, yaml] = /^---\n(.*?)\n---\n/s.exec(text) ?? [];
  if (whole === undefined || yaml === undefined) return { body: text, data: {}, edits: [] };
  let data: unknown;
  try {
    data = parse(yaml);
  } catch {
    return { body: text, data: {}, edits: [] };
  }
  if (typeof data !== 'object' || data === null) return { body: text, data: {}, edits: [] };
  const edit: Edit = {
    ...placeAt(text, 0),
    level: 'removed',
    kind: '前言',
    before: whole,
    after: '',
    why: 'frontmatter; its title, author and date are used',
  };
  return {
    body: whole.replaceAll(/[^\n]/g, '') + text.slice(whole.length),
    data: data as Record<string, unknown>,
    edits: [edit],
  };
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
      ...(node.position?.start ?? { line: 1, column: 1 }),
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
