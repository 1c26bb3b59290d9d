import type { Name } from '../../search/shared/names.ts';
import type { Hit } from '../../search/shared/rank.ts';

/** What is shown: how far the search has come, and what it has found. */
export type Results = {
  state:
    | 'opening' // the script is on its way
    | 'failed' // nothing can be searched
    | 'empty' // nothing is typed
    | 'loading' // more may follow
    | 'found'
    | 'part' // without the words that were dropped
    | 'none'
    | 'scanned'; // of the open page only
  cases?: Name[];
  names?: Name[];
  hits?: Hit[];
  /** The words without which something is found. */
  dropped?: string[];
};

/** Hits of a group that the dialog shows; the search page shows all. */
const SHOWN = 8;

/** What was found, by groups, cut to what is shown; and how much there is and is shown. */
export function arranged({ cases = [], names = [], hits = [] }: Results, all: boolean) {
  const groups: Record<string, (Name | Hit)[]> = { cases, names };
  for (const hit of hits) (groups[hit.kind] ??= []).push(hit);
  const count = cases.length + names.length + hits.length;
  if (!all) for (const name of Object.keys(groups)) groups[name] = groups[name]!.slice(0, SHOWN);
  const shown = Object.values(groups).reduce((sum, { length }) => sum + length, 0);
  return { groups, count, shown };
}

/** The choice after an arrow: it goes round, and comes from outside to the nearer end. */
export function moved(choice: number, step: 1 | -1, length: number): number {
  if (choice < 0) return step > 0 ? Math.min(0, length - 1) : length - 1;
  return (choice + step + length) % length;
}

/**
 * The choice when the hits change: what the reader went to stays chosen while it is there; else the first
 * is, unless nothing was typed.
 *
 * @param before the address that was chosen, if the reader had gone further than the first
 */
export function chosen(state: Results['state'], hrefs: string[], before?: string): number {
  const again = before === undefined ? -1 : hrefs.indexOf(before);
  if (again >= 0) return again;
  return hrefs.length > 0 && state !== 'empty' ? 0 : -1;
}
