import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Script } from '../../address.ts';

/** What a page shows, and the part of it that is set as headings. */
export type PageText = { script: Script; text: string; headings: string };

/**
 * What a built page shows in its own script: all of it, and its headings. What stands in another
 * language (the switch names itself in the script that it offers) is set in the system's type.
 *
 * @param html a whole document
 */
export function pageText(html: string): PageText {
  const tree = fromHtml(html);
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
