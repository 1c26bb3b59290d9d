import { find } from './find.ts';
import type { Folded } from './fold.ts';
import type { Name } from './names.ts';
import { LONGEST, type Query, SEPARATOR, type Term, termOf } from './query.ts';

/** A part of what was typed, as it was typed and as it is looked for. */
export type Part = { typed: string; term: Term };

/** Words that ask and point, in Simplified: they stand everywhere and tell nothing. */
const MUTE =
  '为什么 什么 为何 怎么 怎样 如何 是否 是不是 有没有 哪些 哪个 哪家 多少 可以 关于 以及 还是 这个 那个'.split(
    ' ',
  );

/**
 * The parts by which something may be found although the whole is not: what stands between spaces or
 * commas, known names first, then other words, the longer before the shorter. Single characters and words
 * that only ask come last and without a term, for whoever says what was left out.
 *
 * @returns no more than one part, unless there are several words or a known name is among them
 */
export function partsOf(typed: string, fold: (source: string) => Folded, names: Name[]): Part[] {
  const texts = typed
    .slice(0, LONGEST)
    .split(SEPARATOR)
    .flatMap((piece) => {
      const found = namesIn(piece, fold, names);
      // What the reader has parted is not parted further, but beside a name.
      if (found.length === 1) return [piece];
      return found.flatMap(({ text, isName }) => (isName ? [text] : wordsIn(text)));
    });
  const mute = new Set(MUTE.map((word) => fold(word).text));
  return texts
    .map((text) => ({ typed: text, text: fold(text).text }))
    .filter(({ text }, nth, all) => text && all.findIndex((one) => one.text === text) === nth)
    .map(({ typed: part, text }) => ({
      typed: part,
      term: [...text].length < 2 || mute.has(text) ? [] : termOf(text, names),
    }))
    .toSorted((a, b) => weight(b, names) - weight(a, names));
}

/** Looks for the parts together, and leaves out those that nothing has beside the rest. */
export async function findParts<Hit>(
  parts: Part[],
  search: (query: Query) => Promise<Hit[]>,
): Promise<{ hits: Hit[]; kept: Part[]; dropped: Part[] }> {
  const kept: Part[] = [];
  const dropped: Part[] = [];
  let hits: Hit[] = [];
  for (const part of parts) {
    const words = [...kept, part].map(({ term }) => term);
    const found = part.term.length > 0 ? await search({ phrase: [], words }) : [];
    if (found.length > 0) hits = found;
    (found.length > 0 ? kept : dropped).push(part);
  }
  return { hits, kept, dropped };
}

/** Parts a piece at the known names in it, the longest first. */
function namesIn(
  piece: string,
  fold: (source: string) => Folded,
  names: Name[],
): { text: string; isName: boolean }[] {
  const folded = fold(piece);
  if (!folded.text) return [];
  const [longest] = names
    .flatMap(({ spellings }) => spellings)
    .filter(({ text }) => [...text].length > 1)
    .flatMap(({ text }) => find(piece, folded, text))
    .toSorted((a, b) => b.end - b.start - (a.end - a.start));
  if (!longest) return [{ text: piece, isName: false }];
  return [
    ...namesIn(piece.slice(0, longest.start), fold, names),
    { text: piece.slice(longest.start, longest.end), isName: true },
    ...namesIn(piece.slice(longest.end), fold, names),
  ];
}

/** Words as the language has them; where the browser cannot tell, the text as it is. */
function wordsIn(text: string): string[] {
  if (!('Segmenter' in Intl)) return [text];
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** A name has more than one spelling, or is one: it tells more than any word. */
function weight({ typed, term: [text] }: Part, names: Name[]): number {
  if (text === undefined) return -1;
  const isName = names.some(({ spellings }) => spellings.some((one) => one.text === text));
  return typed.length + (isName ? LONGEST : 0);
}
