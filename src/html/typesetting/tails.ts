import type { Element, ElementContent, Root } from 'hast';
import { hasClass, isArticle, isMark, isText, span, text, within } from '../elements.ts';
import { CLOSING } from './punctuation.ts';

const TAIL = new RegExp(
  `^(.*?)((?:\\p{Script=Han}|(?<!\\d)\\d+)${CLOSING}*\\p{Script=Han}${CLOSING}*)$`,
  'su',
);
const STOPS = new RegExp(`^${CLOSING}+$`, 'u');

/**
 * One Han character may not make a line (孤字, CLREQ 6.2.4): the last two, or the last and its number
 * (8月), their stops and marks stay together, in a link, too. `text-wrap: pretty` would do it, but not
 * in Firefox, and Safari's loosens every line of a justified paragraph.
 */
export function joinTails(tree: Root): void {
  for (const element of within(tree, isArticle)) if (element.tagName === 'p') joinTail(element);
}

function joinTail(element: Element): void {
  const { children } = element;
  let end = children.length;
  while (end > 0 && (isMark(children[end - 1]) || isHalf(children[end - 1]))) end--;
  // A stop by itself never begins a line.
  if (isStop(children[end - 1])) end--;
  const last = children[end - 1];
  if (last?.type === 'element') joinTail(last);
  if (!isText(last)) return;
  const [, before, after] = TAIL.exec(last.value) ?? [];
  if (!before || !after) return;
  element.children = [
    ...children.slice(0, end - 1),
    text(before),
    span('tail', [text(after), ...children.slice(end)]),
  ];
}

const isStop = (node: ElementContent | undefined) => isText(node) && STOPS.test(node.value);
const isHalf = (node: ElementContent | undefined) =>
  node?.type === 'element' && hasClass(node, 'half');
