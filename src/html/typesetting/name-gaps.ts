import type { ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { hasClass, isProse, span, within } from '../elements.ts';

const LATIN = /[\p{Script=Latin}\d]/u;
const HAN = /\p{Script=Han}/u;

/**
 * Puts the space between Han and Latin that follows a linked name behind the link. Engines add it to
 * the link's last letter: the line under the name runs into it, and Chromium, where the letter only
 * just ends a line, moves the whole name to the next.
 */
export function setNameGaps(tree: Root): void {
  for (const element of within(tree, isProse))
    element.children = element.children.flatMap((node, index, all) =>
      isName(node) && parts(node, all[index + 1]) ? [node, span('gap', [])] : [node],
    );
}

const isName = (node: ElementContent) => node.type === 'element' && hasClass(node, 'name');

function parts(name: ElementContent, next: ElementContent | undefined): boolean {
  const last = toString(name).at(-1) ?? '';
  const first = next ? (toString(next)[0] ?? '') : '';
  return (LATIN.test(last) && HAN.test(first)) || (HAN.test(last) && LATIN.test(first));
}
