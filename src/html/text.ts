import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';

/** The text of an HTML fragment, as `textContent` would give it. */
export function textOf(html: string): string {
  return toString(fromHtml(html, { fragment: true }));
}
