/** Marks and notes as the HTML has them, and copies of a note for the margin and for the mark. */

import { isLaidOut } from '../reading/reading-line.ts';

/** All marks, in the order of the text. */
export const marksOf = (page: Document) => [
  ...page.querySelectorAll<HTMLAnchorElement>('[role=doc-noteref]'),
];

/** The note in the list that a mark calls. */
export const noteOf = (mark: HTMLAnchorElement) => document.getElementById(mark.hash.slice(1));

/** A copy of what a mark's note says, with its ways back and the mark's number; no id comes twice. */
export function copyNote(mark: HTMLAnchorElement): HTMLElement {
  const copy = document.createElement('div');
  copy.className = 'note';
  copy.dataset['number'] = mark.text;
  copy.append(...(noteOf(mark)?.cloneNode(true).childNodes ?? []));
  for (const anchor of copy.querySelectorAll('.anchor, [id]:empty')) anchor.remove();
  return copy;
}

/** Whether all of an element stands in the window. */
export function isWhollyInView(element: Element | null | undefined): boolean {
  if (!element || !isLaidOut(element)) return false;
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
