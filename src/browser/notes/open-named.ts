/**
 * An address that names a note opens it, on arrival, at its first mark. Later on the browser leads to
 * the list; so it does for a hit of the search and for a passage, whose words are marked there.
 */

import { showBeside } from './margin.ts';
import { isWhollyInView, marks, noteOf } from './note.ts';
import { open } from './open-note.ts';

/** Shows the note that the address names, if it names one. Whoever comes back stays where they stood. */
export function showNamed(): void {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const id = location.hash.slice(1);
  const note = document.getElementById(id)?.closest('.notes li');
  if (!note || visit?.type !== 'navigate' || visit.name.includes(':~:') || isFound(id)) return;
  const calls = marks.filter((mark) => noteOf(mark) === note);
  const mark = calls.find(isWhollyInView) ?? calls[0];
  if (!mark) return;
  if (!isWhollyInView(mark)) mark.scrollIntoView();
  if (!showBeside(mark)) open(mark);
}

/** Whether a search led there, see search/leave-mark.ts. */
function isFound(id: string): boolean {
  try {
    return sessionStorage.getItem('mark')?.includes(`"${id}"`) ?? false;
  } catch {
    return false; // Storage is blocked.
  }
}
