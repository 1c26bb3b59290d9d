import { tab } from '../storage.ts';
import type { Margin } from './margin.ts';
import { isWhollyInView, noteOf } from './note.ts';
import type { OpenNote } from './open-note.ts';

/**
 * The note that the address names, to be shown on arrival. Whoever comes back stays where they stood.
 * Later on the browser leads to the list; so it does for a hit of the search and for a passage, whose
 * words are marked there. To be asked at once: what the search left is forgotten when it is marked.
 */
export function namedNote(): Element | undefined {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // What the twin's address named comes into this one with the load only, see before-paint.js.
  const id = location.hash.slice(1) || (document.documentElement.dataset['anchor'] ?? '');
  const isFound = tab.recall('found')?.includes(`"${id}"`);
  if (visit?.type !== 'navigate' || visit.name.includes(':~:') || isFound) return undefined;
  return document.getElementById(id)?.closest('.notes li') ?? undefined;
}

/** Shows a note at its first mark, or at one that is in view. */
export function showNamed(
  note: Element,
  marks: HTMLAnchorElement[],
  margin: Margin,
  { open }: OpenNote,
): void {
  const calls = marks.filter((mark) => noteOf(mark) === note);
  const mark = calls.find(isWhollyInView) ?? calls[0];
  if (!mark) return;
  if (!isWhollyInView(mark)) mark.scrollIntoView();
  if (!margin.showBeside(mark)) open(mark);
}
