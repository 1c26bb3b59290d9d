import type { Folded } from './fold.ts';
import type { Name } from './names.ts';

/** What is looked for: a term and the other names of the same thing, all folded. */
export type Term = string[];

/** The whole as one phrase; and, where there are spaces, each word by itself. */
export type Query = { phrase: Term; words: Term[] };

/** Longer than any phrase worth looking for; what is pasted beyond it is cut off. */
export const LONGEST = 80;

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
  const words = [...new Set(cut.split(/\s+/).map((word) => fold(word).text))].filter(Boolean);
  const term = (text: string) => [...new Set([text, ...otherNames(text, names)])];
  return { phrase: term(phrase), words: words.length > 1 ? words.map(term) : [] };
}

const otherNames = (text: string, names: Name[]) =>
  names
    .filter(({ spellings }) => spellings.some((spelling) => spelling.text === text))
    .flatMap(({ spellings }) => spellings.map((spelling) => spelling.text));
