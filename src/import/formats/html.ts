import type { Element, ElementContent, Root as HtmlRoot, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Nodes, ParagraphData, PhrasingContent, Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark, { type Options } from 'rehype-remark';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Draft } from '../draft.ts';
import { ask, type Edit, lengthOf, type Place } from '../edit.ts';
import { addressOf } from '../pictures.ts';
import { markNotes } from './html-notes.ts';
import { isoDate } from '../structure/fields.ts';

/** What is no part of the words, by tag: it is removed and named. */
const FOREIGN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'svg',
  'form',
  'button',
  'nav',
  'mp-common-profile',
  'object',
  'embed',
  'video',
  'audio',
  'canvas',
]);
const TITLE = ['activity-name'];
const BODY = ['js_content'];

/**
 * A page: its title and author from where WeChat and others write them, its words from the article.
 *
 * @param own addresses of the pictures that came with it
 */
export function readHtml(text: string, own: readonly string[] = []): Draft {
  const page = unified().use(rehypeParse).parse(text);
  const edits: Edit[] = [];
  const head = headOf(page);
  const input = lengthOf(toString(page));
  removeForeign(page, edits);
  const title = elementBy(page, TITLE) ?? elementNamed(page, 'h1', 'title');
  const body = elementBy(page, BODY) ?? elementNamed(page, 'article') ?? elementNamed(page, 'body');
  if (title) edits.push(takenOut(page, title));
  edits.push(...outside(page, body));
  const inside = { type: 'root' as const, children: body?.children ?? page.children } as HtmlRoot;
  edits.push(...markNotes(inside));
  tidy(inside, edits, own);
  const root = unified()
    .use(rehypeRemark, { handlers: HANDLERS, newlines: false })
    .runSync(inside) as Root;
  const named = title ? toString(title).trim() : head.title;
  return { root, ...head, ...(named && { title: named }), edits, input };
}

const placeOf = (node: { position?: { start: Place } | undefined }): Place =>
  node.position?.start ?? { line: 1, column: 1 };

function headOf(page: HtmlRoot): { title?: string; author?: string; date?: string } {
  const found: { title?: string; author?: string; date?: string } = {};
  visit(page, 'element', ({ tagName, properties }) => {
    const name = String(properties['property'] ?? properties['name'] ?? '');
    const content = String(properties['content'] ?? '').trim();
    if (tagName !== 'meta' || content === '') return;
    if (name === 'og:title') found.title ??= content;
    if (/^(?:og:article:author|article:author|author)$/.test(name)) found.author ??= content;
    if (/published_time|^date$/.test(name)) Object.assign(found, isoDate(content));
  });
  return found;
}

function removeForeign(page: HtmlRoot, edits: Edit[]): void {
  visit(page, 'element', (node, index, parent) => {
    if (!parent || index === undefined || !FOREIGN.has(node.tagName)) return;
    edits.push({
      ...placeOf(node),
      level: 'removed',
      kind: `<${node.tagName}>`,
      before: toString(node),
      after: '',
      why: 'no part of the words',
    });
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** The title stands on the title page. */
function takenOut(page: HtmlRoot, title: Element): Edit {
  visit(page, 'element', (node, index, parent) => {
    if (node === title && parent && index !== undefined) parent.children.splice(index, 1);
  });
  return {
    ...placeOf(title),
    level: 'removed',
    kind: '題頭',
    before: toString(title),
    after: '',
    why: 'the title, which stands on the title page',
  };
}

/** What stands outside the article, each with its words. */
function outside(page: HtmlRoot, body: Element | undefined): Edit[] {
  if (!body) return [];
  const edits: Edit[] = [];
  const walk = (node: HtmlRoot | RootContent | ElementContent): void => {
    if (node === body) return;
    if (node.type === 'text' && node.value.trim() !== '')
      edits.push({
        ...placeOf(node),
        level: 'removed',
        kind: '文外',
        before: node.value,
        after: '',
        why: 'outside the article',
      });
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(page);
  return edits;
}

/** Pictures from where they wait to be shown; readings above characters. */
function tidy(tree: HtmlRoot, edits: Edit[], own: readonly string[]): void {
  let pictures = own.length;
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName === 'img' && !own.includes(String(node.properties['src']))) {
      const address = String(node.properties['dataSrc'] ?? node.properties['src'] ?? '');
      const type = /wx_fmt=(\w+)|\.(png|jpe?g|gif|webp|svg)\b/i.exec(address);
      const name = `picture-${++pictures}.${(type?.[1] ?? type?.[2] ?? 'png').toLowerCase()}`;
      node.properties['src'] = addressOf(name);
      const what = `save the picture by hand as pictures/${name}: ${address.slice(0, 200)}`;
      edits.push(ask(placeOf(node), '圖片', '', what));
    }
    if (node.tagName === 'a' && isWithin(node))
      edits.push(
        ask(
          placeOf(node),
          '鏈接',
          '',
          `a link that leads nowhere here; its words stay: ${String(node.properties['href'])}`,
        ),
      );
    if (node.tagName === 'rt' || node.tagName === 'rp') {
      if (!parent || index === undefined) return;
      edits.push({
        ...placeOf(node),
        level: 'removed',
        kind: '讀音',
        before: toString(node),
        after: '',
        why: 'a reading above its character',
      });
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    return undefined;
  });
}

/** Addresses that lead out of the page. */
const ABROAD = /^(?:https?:|mailto:)/;
const isWithin = ({ properties }: Element) =>
  properties['href'] !== undefined &&
  !properties['dataCall'] &&
  !ABROAD.test(String(properties['href']));

type Handler = NonNullable<NonNullable<Options['handlers']>[string]>;

const labelOf = ({ properties }: Element, name: 'dataCall' | 'dataNote') =>
  properties[name]?.toString();

/** Notes are notes again, Word's among them, as mammoth writes them. */
const HANDLERS: Record<string, Handler> = {
  a(state, node) {
    const label = labelOf(node, 'dataCall');
    if (label) return { type: 'footnoteReference', identifier: label, label } as Nodes;
    const children = state.all(node) as Nodes[];
    const address = String(node.properties['href'] ?? '');
    return ABROAD.test(address) ? ({ type: 'link', url: address, children } as Nodes) : children;
  },
  li(state, node) {
    const label = labelOf(node, 'dataNote');
    const children = state.toFlow(state.all(node) as never[]);
    return (
      label
        ? { type: 'footnoteDefinition', identifier: label, label, children }
        : { type: 'listItem', spread: false, children }
    ) as Nodes;
  },
  ol: listOf(true),
  ul: listOf(false),
  sup: (state, node) => state.all(node) as Nodes[],
  figcaption: paragraphOf({ isCaption: true }),
  p: (state, node, parent) => paragraphOf({ isCaption: isCaption(node) })(state, node, parent),
};

const isCaption = ({ properties }: Element) => String(properties['className']) === 'caption';

function paragraphOf(data: ParagraphData): Handler {
  return (state, node) => {
    const children = state.all(node) as PhrasingContent[];
    const position = node.position && { position: node.position };
    const label = labelOf(node, 'dataNote');
    const paragraph = { type: 'paragraph' as const, children, data, ...position };
    if (label)
      return {
        type: 'footnoteDefinition',
        identifier: label,
        label,
        children: [paragraph],
        ...position,
      };
    return children.length > 0 ? paragraph : undefined;
  };
}

function listOf(ordered: boolean): Handler {
  return (state, node) => {
    const children = (state.all(node) as Nodes[]).filter(({ type }) => type !== 'text');
    if (children.some(({ type }) => type === 'footnoteDefinition')) return children;
    return {
      type: 'list',
      ordered,
      spread: false,
      children: children.filter(({ type }) => type === 'listItem'),
    } as Nodes;
  };
}

function elementBy(page: HtmlRoot, ids: readonly string[]): Element | undefined {
  let found: Element | undefined;
  visit(page, 'element', (node) => {
    if (ids.includes(String(node.properties['id'] ?? ''))) found ??= node;
  });
  return found;
}

function elementNamed(page: HtmlRoot, name: string, kind?: string): Element | undefined {
  let found: Element | undefined;
  visit(page, 'element', (node) => {
    const isKind =
      kind === undefined ||
      String(node.properties['className'] ?? '')
        .split(',')
        .includes(kind);
    if (node.tagName === name && isKind) found ??= node;
  });
  return found;
}
