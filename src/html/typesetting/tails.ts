import type { Element, ElementContent, Root } from 'hast';
import { hasClass, isArticle, isMark, isText, span, text, within } from '../elements.ts';
import { CLOSING } from './punctuation.ts';

const TAIL = new RegExp(`^(.*)(\\p{Script=Han}${CLOSING}*\\p{Script=Han}${CLOSING}*)$`, 'su');

/**
 * One Han character may not make a line (孤字, CLREQ 6.2.4): the last two, their stops and marks
 * stay together. `text-wrap: pretty` would do it, but not in Firefox, and Safari's loosens every
 * line of a justified paragraph.
 */
export function joinTails(tree: Root): void {
  for (const element of within(tree, isArticle)) if (element.tagName === 'p') joinTail(element);
}

function joinTail(paragraph: Element): void {
  const { children } = paragraph;
  let end = children.length;
  while (end > 0 && (isMark(children[end - 1]) || isHalf(children[end - 1]))) end--;
  const last = children[end - 1];
  if (!isText(last)) return;
  const [, before, after] = TAIL.exec(last.value) ?? [];
  if (!before || !after) return;
  paragraph.children = [
    ...children.slice(0, end - 1),
    text(before),
    span('tail', [text(after), ...children.slice(end)]),
  ];
}

const isHalf = (node: ElementContent | undefined) =>
  node?.type === 'element' && hasClass(node, 'half');
