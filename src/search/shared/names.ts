import { find } from './find.ts';
import type { Folded } from './fold.ts';

/** A name as it travels: name, what stands beside it, address, then further spellings. */
export type NameRow = [name: string, about: string, href: string, ...spellings: string[]];

/** What the browser gets: cases, other names, and the pairs for `foldingBy`. */
export type NameList = { cases: NameRow[]; names: NameRow[]; pairs: string };

/** A name, ready to be compared. */
export type Name = {
  name: string;
  about: string;
  href: string;
  spellings: (Folded & { source: string })[];
};

type Fold = (source: string) => Folded;

/** Prepares rows; the name is its own first spelling. */
export function namesFrom(rows: NameRow[], fold: Fold): Name[] {
  return rows.map(([name, about, href, ...others]) => ({
    name,
    about,
    href,
    spellings: [name, ...others].map((source) => ({ source, ...fold(source) })),
  }));
}

/** A row without the spellings that fold like one before them: `Open AI` beside OpenAI. */
export function distinct([name, about, href, ...spellings]: NameRow, fold: Fold): NameRow {
  const folded = [name, ...spellings].map((spelling) => fold(spelling).text);
  return [
    name,
    about,
    href,
    ...spellings.filter((_, nth) => folded.indexOf(folded[nth + 1] ?? '') === nth + 1),
  ];
}

/**
 * The names that a term finds, the best first: the whole spelling, then its beginning, then a part
 * of it; among equals the shorter, then the list's order.
 *
 * @param term folded
 */
export function rankNames(names: Name[], term: string): Name[] {
  if (!term) return [];
  return names
    .map((name) => ({ name, far: Math.min(...name.spellings.map((s) => distance(s, term))) }))
    .filter(({ far }) => far < Infinity)
    .toSorted((a, b) => a.far - b.far)
    .map(({ name }) => name);
}

/** 0 for the whole spelling, below 100 for its beginning, above for a part, by what is left over. */
function distance({ source, ...folded }: Name['spellings'][number], term: string): number {
  if (folded.text === term) return 0;
  const left = Math.min(99, folded.text.length - term.length);
  if (folded.text.startsWith(term)) return left;
  return find(source, folded, term).length > 0 ? 100 + left : Infinity;
}
