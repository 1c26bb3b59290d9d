import type { Folded } from './fold.ts';
import type { Name } from './names.ts';

/** What is looked for: a term and the other names of the same thing, all folded. */
export type Term = string[];

/** The whole as one phrase; and, where words stand apart, each by itself. */
export type Query = { phrase: Term; words: Term[] };

/** Longer than any phrase worth looking for; what is pasted beyond it is cut off. */
export const LONGEST = 80;

/** What readers put between words. */
export const SEPARATOR = /[\s,，、;；]+/;

/**
 * Reads what was typed. Spaces and punctuation do not count within a phrase; several words may
 * also stand apart. A term that is a spelling of a name stands for all spellings of that name.
 *
 * @returns nothing when no letter or digit was typed
 */
export function readQuery(
  typed: string,
  fold: (source: string) => Folded,
  names: Name[],
): Query | undefined {
  const cut = typed.slice(0, LONGEST);
  const phrase = fold(cut).text;
  if (!phrase) return undefined;
  const words = [...new Set(cut.split(SEPARATOR).map((word) => fold(word).text))].filter(Boolean);
  return {
    phrase: termOf(phrase, names),
    words: words.length > 1 ? words.map((word) => termOf(word, names)) : [],
  };
}

/** A folded text, and all other spellings of the names that it is a spelling of. */
export const termOf = (text: string, names: Name[]): Term => [
  ...new Set([text, ...otherNames(text, names)]),
];

const otherNames = (text: string, names: Name[]) =>
  names
    .filter(({ spellings }) => spellings.some((spelling) => spelling.text === text))
    .flatMap(({ spellings }) => spellings.map((spelling) => spelling.text));
