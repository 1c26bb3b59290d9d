import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Script } from '../../address.ts';
import { parseHtml } from '../../html/parse.ts';

/** What a page shows, and the part of it that is set as headings. */
export type PageText = { script: Script; text: string; headings: string };

const HEADINGS = /<h[1-3]\b.*?<\/h[1-3]>/gs;
const CODE = /<(script|style)\b.*?<\/\1>|<[^>]*>/gs;
/** The switch and the offer of it, which speak the other script. */
const OTHER = {
  'zh-Hant': /<(\w+)\b[^>]* lang="zh-Hans"[^>]*>.*?<\/\1>/gs,
  'zh-Hans': /<(\w+)\b[^>]* lang="zh-Hant"[^>]*>.*?<\/\1>/gs,
};
/** What the pages write for a sign of HTML in a text. Whatever else stands so may be any character. */
const REFERENCE = /&(?!(?:amp|lt|gt|quot|#x(?:22|26|27|3C));)/g;

/**
 * At least what a built page shows, at a tenth of the cost: with the title, what is hidden, and a
 * replacement character where only `pageText` can tell.
 *
 * @param html a whole document
 */
export function couldShow(html: string): PageText {
  const script = /<html[^>]* lang="zh-Hans"/.test(html) ? 'zh-Hans' : 'zh-Hant';
  const own = html.replace(OTHER[script], '').replace(REFERENCE, '\ufffd');
  const without = (part: string) => part.replace(CODE, '');
  return { script, text: without(own), headings: without((own.match(HEADINGS) ?? []).join('\n')) };
}

/**
 * What a built page shows in its own script: all of it, and its headings. What stands in another
 * language (the switch names itself in the script that it offers) is set in the system's type.
 *
 * @param html a whole document
 */
export function pageText(html: string): PageText {
  const tree = parseHtml(html);
  let script: Script = 'zh-Hant';
  let body: Element | undefined;
  const headings: string[] = [];
  visit(tree, 'element', (node, index, parent) => {
    const { lang } = node.properties;
    if (node.tagName === 'html' && lang === 'zh-Hans') script = lang;
    if (node.tagName === 'body') body = node;
    const foreign = lang !== undefined && lang !== script && node.tagName !== 'html';
    if ((foreign || node.tagName === 'script') && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (/^h[1-3]$/.test(node.tagName)) headings.push(toString(node));
    return;
  });
  return { script, text: body ? toString(body) : '', headings: headings.join('\n') };
}
