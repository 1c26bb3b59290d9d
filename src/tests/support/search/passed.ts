import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

/** A piece of HTML after some passes. */
export function passed(html: string, ...passes: ((tree: Root) => void)[]): string {
  const tree = fromHtml(html, { fragment: true });
  for (const pass of passes) pass(tree);
  return toHtml(tree);
}
