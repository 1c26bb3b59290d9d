import { tab } from '../storage.ts';
import type { Margin } from './margin.ts';
import { isWhollyInView, noteOf } from './note.ts';
import type { OpenNote } from './open-note.ts';

/**
 * Shows the note that the address names, on arrival, at its first mark. Whoever comes back stays where
 * they stood. Later on the browser leads to the list; so it does for a hit of the search and for a
 * passage, whose words are marked there.
 */
export function showNamed(marks: HTMLAnchorElement[], margin: Margin, { open }: OpenNote): void {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const id = location.hash.slice(1);
  const note = document.getElementById(id)?.closest('.notes li');
  const isFound = tab.recall('found')?.includes(`"${id}"`);
  if (!note || visit?.type !== 'navigate' || visit.name.includes(':~:') || isFound) return;
  const calls = marks.filter((mark) => noteOf(mark) === note);
  const mark = calls.find(isWhollyInView) ?? calls[0];
  if (!mark) return;
  if (!isWhollyInView(mark)) mark.scrollIntoView();
  if (!margin.showBeside(mark)) open(mark);
}
