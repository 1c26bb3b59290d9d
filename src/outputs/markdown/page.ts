import type { Element } from 'hast';
import { select } from 'hast-util-select';
import type { Root } from 'mdast';
import rehypeRemark, { type Options } from 'rehype-remark';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parseHtml } from '../../html/parse.ts';
import { CALL, NOTE, reduce } from './reduce.ts';

/** What the head of a page says of it. */
export type Facts = {
  title: string;
  url: string;
  language: string;
  description: string;
  author?: string;
  editor?: string;
  published?: string;
  modified?: string;
};

/** A page that is all there to read: what its head says, and its article. */
export type TextPage = { facts: Facts; text: Root };

/** A built page as a tree of Markdown; nothing where the page says that it has none. */
export function readTextPage(html: string): TextPage | undefined {
  const tree = parseHtml(html);
  if (!select('head > link[type="text/markdown"]', tree)) return undefined;
  const meta = (key: string) =>
    select(`head > meta[name="${key}"], head > meta[property="${key}"]`, tree)?.properties[
      'content'
    ];
  const said = (name: keyof Facts, key: string) => {
    const content = meta(key);
    return content === undefined ? {} : { [name]: String(content) };
  };
  const facts = {
    title: String(meta('og:title')),
    url: String(select('head > link[rel=canonical]', tree)?.properties['href']),
    language: String(select('html', tree)?.properties['lang']),
    description: String(meta('description')),
    ...said('author', 'author'),
    ...said('editor', 'citation_editor'),
    ...said('published', 'article:published_time'),
    ...said('modified', 'article:modified_time'),
  };
  const article = select('article', tree);
  if (!article) throw new Error(`${facts.url} is to be had as Markdown, and has no article`);
  reduce(article, facts.url);
  return { facts, text: toMarkdownTree(article) };
}

/** Notes have their anchors for labels, so that a label leads back to the page: `[^note-nokia]`. */
const handlers: Options['handlers'] = {
  [CALL]: (state, node: Element) => {
    const label = String(node.properties['href']).replace(/^.*#/, '');
    const call = { type: 'footnoteReference' as const, identifier: label, label };
    state.patch(node, call);
    return call;
  },
  [NOTE]: (state, node: Element) => {
    const label = String(node.properties['id']);
    const children = state.toFlow(state.all(node));
    const note = { type: 'footnoteDefinition' as const, identifier: label, label, children };
    state.patch(node, note as never);
    return note as never;
  },
};

function toMarkdownTree(article: Element): Root {
  const tree = unified()
    .use(rehypeRemark, { handlers })
    .runSync({ type: 'root', children: [article] }) as unknown as Root;
  // What calls notes the library takes for blocks: it would put blank lines about such an item.
  visit(tree, 'list', (list) => {
    for (const item of list.children) item.spread &&= item.children.length > 1;
    list.spread = list.children.some(({ spread }) => spread);
  });
  return tree;
}
