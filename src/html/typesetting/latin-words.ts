import type { Element, ElementContent, Root } from 'hast';
import english from 'hyphen/en-us/index.js';
import { hasClass, isProse, isText, span, text, within } from '../elements.ts';

/** A word of six letters and more that is no part of an address, a path or an identifier. */
const WORD =
  /(?<![\p{Script=Latin}\w./@:#&=-])\p{Script=Latin}{6,}(?![\p{Script=Latin}\w/@]|[-.:]\w)/gu;
/** Where a name joins two words: Deep|Mind, Chat|GPT. i|Phone would leave a letter alone. */
const JOINT = /(?<=\p{L}\p{Ll})(?=\p{Lu}\p{L})/u;
/** What the patterns, which know English, get wrong or had better leave alone. */
const EXCEPTIONS = ['Google', 'Bai-xiong', 'Micro-soft', 'Ali-baba', 'Has-sabis', 'Parlant'];
const LEFT_ALONE = new Set(['code', 'kbd', 'sup']);

/**
 * Parts a long Latin word where it may break, or the justified line that it does not fit in gapes
 * (between Han, JLREQ 3.8.4 allows ¼ em). A parting is an empty element that the style sheet fills
 * with a soft hyphen: what is copied, found in the page or searched is the word itself. What is set
 * ragged, notes and tables, needs none. Nor does the abstract: on a phone it is the first thing seen,
 * and what stands after a parting would count as moved when its type arrives.
 */
export function partLatinWords(tree: Root): void {
  const justified = within(tree, (element) => isProse(element) || hasClass(element, 'colophon'));
  for (const element of justified) if (element.tagName === 'p') partIn(element);
}

function partIn(element: Element): void {
  element.children = element.children.flatMap((node) => {
    if (isText(node)) return parted(node.value);
    if (node.type === 'element' && isRead(node)) partIn(node);
    return [node];
  });
}

/** Patterns for English know nothing of an Indonesian title. */
const isRead = ({ tagName, properties: { lang } }: Element) =>
  !LEFT_ALONE.has(tagName) && (!lang || /^(en|zh)/.test(String(lang)));

function parted(value: string): ElementContent[] {
  const parts = value.replaceAll(WORD, (word) => partsOf(word).join('\u00AD')).split('\u00AD');
  return parts.flatMap((part, index) => [...(index > 0 ? [span('shy', [])] : []), text(part)]);
}

const partsOf = (word: string) =>
  word
    .split(JOINT)
    .flatMap((part) =>
      english.hyphenateSync(part, { exceptions: EXCEPTIONS, minWordLength: 6 }).split('\u00AD'),
    );
