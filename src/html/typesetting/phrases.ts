import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { isArticle, isText, span, text, within } from '../elements.ts';
import { CLOSING } from './punctuation.ts';

/** Shorter headings, in characters, break nowhere that matters. */
const SHORT = 9;

/**
 * Long headings break between phrases only: `<wbr>` would do, but Chromium adds no space between
 * Han and Latin across it, so each phrase is a box that does not wrap.
 */
export function boxPhrases(tree: Root): void {
  for (const element of within(tree, isArticle))
    if (/^h[1-3]$/.test(element.tagName) && toString(element).length >= SHORT) box(element);
}

function box(heading: Element): void {
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
