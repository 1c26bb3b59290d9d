import { toString } from 'hast-util-to-string';
import type { Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import type { Draft } from '../../draft.ts';
import { lengthOf } from '../../edit.ts';
import { articleOf, headOf } from './article.ts';
import { removeForeign } from './foreign.ts';
import { HANDLERS } from './handlers.ts';
import { markNotes } from './notes.ts';
import { tidy } from './tidy.ts';

/**
 * A page: its title and author from where WeChat and others write them, its words from the article.
 *
 * @param own addresses of the pictures that came with it
 */
export function readHtml(text: string, own: readonly string[] = []): Draft {
  const page = unified().use(rehypeParse).parse(text);
  const head = headOf(page);
  const input = lengthOf(toString(page));
  const edits = removeForeign(page);
  const { article, title, edits: left } = articleOf(page);
  edits.push(...left, ...markNotes(article), ...tidy(article, own));
  const root = unified()
    .use(rehypeRemark, { handlers: HANDLERS, newlines: false })
    .runSync(article) as Root;
  const named = title ? toString(title).trim() : head.title;
  return { root, ...head, ...(named && { title: named }), edits, input };
}
