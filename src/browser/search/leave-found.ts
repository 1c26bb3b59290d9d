import type { Span } from '../../search/shared/find.ts';
import { tab } from '../storage.ts';

/** The block that a hit leads to, and the words that were found in it. */
export type FoundBlock = { path: string; id: string; words: string[] };

/** Remembers what `markFound` is to mark on arrival; without storage nothing is marked. */
export function leaveFound(path: string, id: string, text: string, places: Span[]): void {
  const words = [...new Set(places.map(({ start, end }) => text.slice(start, end)))];
  tab.keep('found', JSON.stringify({ path, id, words } satisfies FoundBlock));
}
