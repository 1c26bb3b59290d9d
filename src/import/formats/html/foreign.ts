import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { type Edit, pointOf } from '../../edit.ts';

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

/** Takes out what is no part of the words, each named with its own. */
export function removeForeign(page: Root): Edit[] {
  const edits: Edit[] = [];
  visit(page, 'element', (node, index, parent) => {
    if (!parent || index === undefined || !FOREIGN.has(node.tagName)) return;
    edits.push({
      ...pointOf(node),
      level: 'removed',
      kind: `<${node.tagName}>`,
      before: toString(node),
      after: '',
      why: 'no part of the words',
    });
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return edits;
}
