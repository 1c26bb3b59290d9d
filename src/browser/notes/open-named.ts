import type { Margin } from './margin.ts';
import { isWhollyInView, noteOf } from './note.ts';
import type { OpenNote } from './open-note.ts';

/**
 * The note that the address names, to be shown on arrival. Whoever comes back stays where they stood.
 * Later on the browser leads to the list; so it does for a hit of the search and for a passage, whose
 * words are marked there.
 *
 * @param found what the search left when the page was opened
 */
export function namedNote(found: string | undefined): Element | undefined {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const id = location.hash.slice(1);
  const isFound = found?.includes(`"${id}"`);
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
