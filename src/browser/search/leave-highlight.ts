import type { Range as Place } from '../../search/shared/find.ts';

/** The block that a hit leads to, and the words to mark in it. */
export type Mark = { path: string; id: string; words: string[] };

/** Where a mark is kept until the page is there. */
export const KEY = 'mark';

/** Remembers what `takeMark` is to mark on arrival; without storage nothing is marked. */
export function leaveMark(path: string, id: string, text: string, places: Place[]): void {
  const words = [...new Set(places.map(({ start, end }) => text.slice(start, end)))];
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ path, id, words } satisfies Mark));
  } catch {
    // The link leads there all the same.
  }
}
