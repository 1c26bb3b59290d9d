import { basename } from 'node:path';
import type { Definition, Root, RootContent } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';
import type { Draft } from '../draft.ts';
import { ask, type Edit, lengthOf, placeAt } from '../edit.ts';
import { addressOf, type Beside, canBeSet, type Picture, pictureName } from '../pictures.ts';
import { dialect } from './dialect.ts';
import { fieldsOf } from '../structure/fields.ts';

/** Markdown, with what Obsidian and Notion add to it. */
export function readMarkdown(text: string, beside: Beside = () => undefined): Draft {
  const { body, data, edits } = withoutFrontmatter(text);
  const plain = dialect(body);
  const root = unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkCjkFriendly)
    .parse(plain.text);
  resolve(root);
  edits.push(...plain.edits, ...unfold(root), ...unticked(root), ...wordsOfLinks(root));
  const { pictures, edits: missing } = picturesOf(root, beside);
  edits.push(...missing);
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
  return { root, ...fieldsOf(data), pictures, edits, input: lengthOf(text) };
}

/** Links and pictures whose address stands elsewhere get it. */
function resolve(root: Root): void {
  const addresses = new Map<string, Definition>();
  visit(root, 'definition', (node, index, parent) => {
    addresses.set(node.identifier, node);
    if (!parent || index === undefined) return;
    parent.children.splice(index, 1);
    return index;
  });
  visit(root, ['linkReference', 'imageReference'], (node) => {
    const { url, title } = addresses.get('identifier' in node ? node.identifier : '') ?? {};
    const type = node.type === 'linkReference' ? 'link' : 'image';
    if (url !== undefined)
      Object.assign(node, { type, url, title: type === 'image' ? title : null });
  });
}

/** A link within the vault leads nowhere here: its words stay. */
function wordsOfLinks(root: Root): Edit[] {
  const edits: Edit[] = [];
  visit(root, 'link', (node, index, parent) => {
    if (!parent || index === undefined || /^(?:https?:|mailto:)/.test(node.url)) return;
    const place = node.position?.start ?? { line: 1, column: 1 };
    edits.push(
      ask(place, '鏈接', '', `a link that leads nowhere here; its words stay: ${node.url}`),
    );
    parent.children.splice(index, 1, ...(node.children as never[]));
    return index;
  });
  return edits;
}

/** The boxes of a list of tasks are taken out. */
function unticked(root: Root): Edit[] {
  const edits: Edit[] = [];
  visit(root, 'listItem', (node) => {
    if (typeof node.checked !== 'boolean') return;
    const before = node.checked ? '[x]' : '[ ]';
    const place = node.position?.start ?? { line: 1, column: 1 };
    edits.push({
      ...place,
      level: 'removed',
      kind: '方框',
      before,
      after: '',
      why: 'the box of a task',
    });
    node.checked = null;
  });
  return edits;
}

/** Pictures that lie beside the text come with it; none is fetched, and those that are missing are asked for. */
function picturesOf(root: Root, beside: Beside): { pictures: Picture[]; edits: Edit[] } {
  const pictures = new Map<string, Picture>();
  const edits: Edit[] = [];
  visit(root, 'image', (node) => {
    const given = decoded(node.url).replaceAll(/[?#].*$/g, '');
    const name = pictureName(basename(given));
    const bytes = canBeSet(name) && !/^\w+:/.test(node.url) ? beside(given) : undefined;
    if (bytes) pictures.set(name, { path: `pictures/${name}`, bytes });
    else {
      const place = node.position?.start ?? { line: 1, column: 1 };
      const what = `not found beside the text: save it by hand as pictures/${name}: ${node.url}`;
      edits.push(ask(place, '圖片', '', what));
    }
    node.url = addressOf(name);
    if (WORDLESS.test(node.alt ?? '')) node.alt = '';
  });
  return { pictures: [...pictures.values()], edits };
}

/** What programs write where an author has said nothing. */
const WORDLESS = /^(?:untitled|image|img|图片|圖片)$/i;

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
