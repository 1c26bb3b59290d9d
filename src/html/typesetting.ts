import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

const CLOSING = '[，。、；：？！」』）》〉”’…—]';

/**
 * Sets an article's HTML as CLREQ asks where no browser does it alone. Text stays the same,
 * character for character; only `<span>`s are added.
 *
 * @param html a fragment in Traditional or Simplified Chinese
 */
export function typeset(html: string): string {
  const tree = fromHtml(html, { fragment: true });
  joinInterpuncts(tree);
  visit(tree, 'element', (node) => {
    if (/^h[1-3]$/.test(node.tagName)) joinWords(node);
    if (node.tagName === 'p') {
      tuckMarks(node);
      joinTail(node);
    }
  });
  return toHtml(tree);
}

const isText = (node: RootContent | undefined): node is Text => node?.type === 'text';
const isMark = (node: RootContent | undefined): node is Element =>
  node?.type === 'element' && node.tagName === 'sup';
const text = (value: string): Text => ({ type: 'text', value });
const span = (className: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: [className] },
  children,
});

/** An interpunct may not begin a line (CLREQ 6.1.1), which every engine allows: the style sheet glues it. */
function joinInterpuncts(tree: Root): void {
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || !node.value.includes('·')) return;
    const parts = node.value
      .split(/(·)/)
      .filter(Boolean)
      .map((part) => (part === '·' ? span('mid', [text(part)]) : text(part)));
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}

/**
 * Long headings break between phrases only: `<wbr>` would do, but Chromium adds no space between
 * Han and Latin across it, so each phrase is a box that does not wrap.
 */
function joinWords(heading: Element): void {
  if (toString(heading).length < 9) return;
  heading.children = heading.children.flatMap((node) =>
    isText(node) ? phrasesOf(node.value).map((phrase) => span('word', [text(phrase)])) : [node],
  );
}

function phrasesOf(value: string): string[] {
  const words = Array.from(
    new Intl.Segmenter('zh', { granularity: 'word' }).segment(value),
    ({ segment }) => segment,
  );
  const phrases: string[][] = [];
  for (const [index, word] of words.entries()) {
    const phrase = phrases.at(-1);
    if (phrase && continues(phrase, word, words[index + 1])) phrase.push(word);
    else phrases.push([word]);
  }
  return phrases.map((phrase) => phrase.join(''));
}

/** What ends a phrase, and what begins one. */
const LEANS_BACK = new RegExp(`^(${CLOSING}|[的了年])$`, 'u');
const CONJUNCTION = /^[與和及]$/;

/** Whether a line that began with the word would part what is read in one breath. */
function continues(phrase: string[], word: string, next: string | undefined): boolean {
  const before = phrase.at(-1) ?? '';
  if (LEANS_BACK.test(word)) return true;
  if (LEANS_BACK.test(before) || CONJUNCTION.test(word)) return false;
  // A lone character goes with the word after it: the segmenter takes 大模型 for 大 and 模型.
  if (before.length === 1) return true;
  if (word.length === 1) return next === undefined || CONJUNCTION.test(next);
  // Words of two characters go in pairs (四字格).
  return word.length === 2 && phrase.filter(({ length }) => length === 2).length === 1;
}

/** The stop before a note's mark is set half as wide, so that the mark stands in its blank half. */
function tuckMarks(paragraph: Element): void {
  const stops = new RegExp(`^(.*?)(${CLOSING}+)$`, 'su');
  paragraph.children = paragraph.children.flatMap((node, index, all) => {
    if (!isText(node) || !isMark(all[index + 1])) return [node];
    const [, before, closing] = stops.exec(node.value) ?? [];
    if (!closing) return [node];
    return [...(before ? [text(before)] : []), span('half', [text(closing)])];
  });
}

/**
 * One Han character may not make a line (孤字, CLREQ 6.2.4): the last two, their stops and marks
 * stay together. `text-wrap: pretty` would do it, but not in Firefox, and Safari's loosens every
 * line of a justified paragraph.
 */
function joinTail(paragraph: Element): void {
  const { children } = paragraph;
  let end = children.length;
  while (end > 0 && (isMark(children[end - 1]) || isHalf(children[end - 1]))) end--;
  const last = children[end - 1];
  if (!isText(last)) return;
  const tail = new RegExp(`^(.*)(\\p{Script=Han}${CLOSING}*\\p{Script=Han}${CLOSING}*)$`, 'su');
  const [, before, after] = tail.exec(last.value) ?? [];
  if (!before || !after) return;
  paragraph.children = [
    ...children.slice(0, end - 1),
    text(before),
    span('tail', [text(after), ...children.slice(end)]),
  ];
}

const isHalf = (node: RootContent | undefined) =>
  node?.type === 'element' && String(node.properties['className']) === 'half';
