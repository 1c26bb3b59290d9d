import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { type Edit, pointOfNode, removal } from '../../edit.ts';
import { isoDate } from '../../structure/fields.ts';

/** Where WeChat writes the title, the day and the words. */
const TITLE = 'activity-name';
const DATE = 'publish_time';
const BODY = 'js_content';

/** Title, author and date as a page's head and WeChat say them. */
export function headOf(page: Root): { title?: string; author?: string; date?: string } {
  const found: { title?: string; author?: string; date?: string } = {};
  visit(page, 'element', ({ tagName, properties }) => {
    const name = String(properties['property'] ?? properties['name'] ?? '');
    const content = String(properties['content'] ?? '').trim();
    if (tagName !== 'meta' || content === '') return;
    if (name === 'og:title') found.title ??= content;
    if (/^(?:og:article:author|article:author|author)$/.test(name)) found.author ??= content;
    if (/published_time|^date$/.test(name)) Object.assign(found, isoDate(content));
  });
  const published = elementBy(page, DATE);
  return { ...found, ...(published && isoDate(toString(published))) };
}

/** The words of a page without what stands around them, and its title, which the title page has. */
export function articleOf(page: Root): {
  article: Root;
  title: Element | undefined;
  edits: Edit[];
} {
  const title = elementBy(page, TITLE) ?? elementNamed(page, 'h1', 'title');
  const body = elementBy(page, BODY) ?? elementNamed(page, 'article') ?? elementNamed(page, 'body');
  const edits = [...(title ? [takenOut(page, title)] : []), ...outside(page, body)];
  const article = { type: 'root' as const, children: body?.children ?? page.children } as Root;
  return { article, title, edits };
}

/** The title stands on the title page. */
function takenOut(page: Root, title: Element): Edit {
  visit(page, 'element', (node, index, parent) => {
    if (node === title && parent && index !== undefined) parent.children.splice(index, 1);
  });
  return removal(
    pointOfNode(title),
    '題頭',
    toString(title),
    'the title, which stands on the title page',
  );
}

/** What stands outside the article, each with its words. */
function outside(page: Root, body: Element | undefined): Edit[] {
  if (!body) return [];
  const edits: Edit[] = [];
  const walk = (node: Root | RootContent | ElementContent): void => {
    if (node === body) return;
    if (node.type === 'text' && node.value.trim() !== '')
      edits.push(removal(pointOfNode(node), '文外', node.value, 'outside the article'));
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(page);
  return edits;
}

function elementBy(page: Root, id: string): Element | undefined {
  let found: Element | undefined;
  visit(page, 'element', (node) => {
    if (node.properties['id'] === id) found ??= node;
  });
  return found;
}

function elementNamed(page: Root, name: string, kind?: string): Element | undefined {
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
