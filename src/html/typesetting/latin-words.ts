import type { Element, ElementContent, Root } from 'hast';
import english from 'hyphen/en-us/index.js';
import { isProse, isText, span, text, within } from '../elements.ts';

/** A word of six letters and more that is no part of an address, a path or an identifier. */
const WORD =
  /(?<![\p{Script=Latin}\w./@:#&=-])\p{Script=Latin}{6,}(?![\p{Script=Latin}\w/@]|[-.:]\w)/gu;
/** The dot before a part of an address: 265|.com. */
const DOT = /(?<=\w)(?=\.[a-z]{2})/g;
/** Where a name joins two words: Deep|Mind, Chat|GPT. i|Phone would leave a letter alone. */
const JOINT = /(?<=\p{L}\p{Ll})(?=\p{Lu}\p{L})/u;
/** What the patterns, which know English, get wrong or had better leave alone. */
const EXCEPTIONS = ['Google', 'Bai-xiong', 'Micro-soft', 'Ali-baba', 'Has-sabis', 'Parlant'];
/** Names that are parted only where a line is too short to do without. */
const SHORT_LINES = { Google: 'Goo\u2010gle' };
const LEFT_ALONE = new Set(['code', 'kbd', 'sup']);

/** A name and its number: FM|365. */
const NUMBERED = /(?<=\p{Lu}{2})(?=\d{3})/gu;

/** What the style sheet fills: a soft hyphen, a place to break without one, both for short lines only. */
const PARTINGS = {
  '\u00AD': 'shy',
  '\u200B': 'break',
  '\u2010': 'shy short',
  '\u2009': 'break short',
};
const PARTING = new RegExp(`([${Object.keys(PARTINGS).join('')}])`);

/**
 * Parts a long Latin word where it may break, or the justified line that it does not fit in gapes
 * (between Han, JLREQ 3.8.4 allows ¼ em). A parting is an empty element that the style sheet fills:
 * what is copied, found in the page or searched is the word itself. What is set ragged, notes, tables,
 * the colophon, needs none. Nor does the abstract: on a phone it is the first thing seen, and what
 * stands after a parting would count as moved when its type arrives.
 */
export function partLatinWords(tree: Root): void {
  for (const element of within(tree, isProse)) if (element.tagName === 'p') partIn(element);
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

const parted = (value: string): ElementContent[] =>
  value
    .replaceAll(WORD, (word) => partsOf(word).join('\u00AD'))
    .replaceAll(DOT, '\u200B')
    .replaceAll(NUMBERED, '\u2009')
    .split(PARTING)
    .filter(Boolean)
    .map((part) =>
      part in PARTINGS ? span(PARTINGS[part as keyof typeof PARTINGS], []) : text(part),
    );

const partsOf = (word: string) =>
  word
    .split(JOINT)
    .flatMap(
      (part) =>
        SHORT_LINES[part as keyof typeof SHORT_LINES] ??
        english.hyphenateSync(part, { exceptions: EXCEPTIONS, minWordLength: 6 }).split('\u00AD'),
    );
