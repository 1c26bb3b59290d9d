import type { Element, ElementContent, Root } from 'hast';
import { hasClass, isArticle, isMark, isText, span, text, within } from '../elements.ts';
import { CLOSING } from './punctuation.ts';

const TAIL = new RegExp(
  `^(.*?)((?:\\p{Script=Han}|(?<!\\d)\\d+)${CLOSING}*\\p{Script=Han}${CLOSING}*)$`,
  'su',
);
const WORDED = new Set(['li', 'dd', 'td', 'figcaption']);
const BELOW = new Set(['p', 'ul', 'ol']);
const STOPS = new RegExp(`^${CLOSING}+$`, 'u');

/**
 * One Han character may not make a line (孤字, CLREQ 6.2.4): the last two, or the last and its number
 * (8月), their stops and marks stay together, in a link, too. `text-wrap: pretty` would do it, but not
 * in Firefox, and Safari's loosens every line of a justified paragraph.
 */
export function joinTails(tree: Root): void {
  for (const element of within(tree, isArticle)) if (isBlock(element)) joinTail(element);
}

/** A block of words: a paragraph, or what holds words of its own beside its links. */
const isBlock = ({ tagName, children }: Element) =>
  tagName === 'p' ||
  (WORDED.has(tagName) && children.some((child) => isText(child) && child.value.trim() !== ''));

function joinTail(element: Element): void {
  const { children } = element;
  const below = children.findIndex(isBelow);
  const all = below < 0 ? children.length : below;
  let end = all;
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
    span('tail', [text(after), ...children.slice(end, all)]),
    ...children.slice(all),
  ];
}

/** What stands in a block below its words. */
const isBelow = (node: ElementContent) => node.type === 'element' && BELOW.has(node.tagName);
const isStop = (node: ElementContent | undefined) => isText(node) && STOPS.test(node.value);
const isHalf = (node: ElementContent | undefined) =>
  node?.type === 'element' && hasClass(node, 'half');
