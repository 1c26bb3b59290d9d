/**
 * On a wide page each note stands in a margin, beside the line that calls it. The style sheet decides
 * whether there is room. The notes there are for the eye: whoever listens meets each in the list, or
 * opens it at its mark.
 */

import { copyNote, isLaidOut, marks } from './note.ts';

const margin = document.createElement('div');
const notes = document.createElement('div');
const sizes = new ResizeObserver(() => place());

/** Notes that are added in one frame: more would be felt on a slow machine. */
const A_FRAME = 4;
let next = 0;

const beside = new Map<HTMLAnchorElement, HTMLElement>();

/** The note in the margin that belongs to a mark. */
export const besideOf = (mark: HTMLAnchorElement) => beside.get(mark);

/** Fills the margins, and keeps every note at its line while the page is scrolled, resized or enlarged. */
export function fillMargins(): void {
  const article = document.querySelector('article');
  if (!article) return;
  margin.className = 'margin';
  margin.ariaHidden = 'true';
  margin.append(notes);
  article.after(margin);
  for (const part of [margin, ...article.children]) sizes.observe(part);
  article.addEventListener('contentvisibilityautostatechange', () => place(), true);
  document.fonts.addEventListener('loadingdone', () => place());
}

/**
 * Sets each note level with its mark: in the right margin if it is free there, else in the one that is
 * free first. Notes of text that is not laid out wait unseen. All is read before any is written.
 *
 * @param fresh how many notes may be added; the rest, and those after them, have the frames to come
 */
function place(fresh = 0): void {
  cancelAnimationFrame(next);
  if (!notes.checkVisibility()) return;
  const origin = margin.getBoundingClientRect().top;
  const measured = marks.map((mark) => {
    const line = isLaidOut(mark) ? middleOf(mark) - origin : undefined;
    const note = beside.get(mark);
    return { mark, line, note, height: note?.offsetHeight ?? 0 };
  });
  const free = { left: 0, right: 0 };
  for (const { mark, line, height, note } of measured) {
    note?.classList.toggle('waiting', line === undefined);
    if (line === undefined) continue;
    if (!note && fresh-- === 0) {
      next = requestAnimationFrame(() => place(A_FRAME));
      break;
    }
    const side = free.right <= line || free.right <= free.left ? 'right' : 'left';
    const top = Math.max(line, free[side]);
    free[side] = top + height;
    const { dataset, style } = note ?? add(mark);
    dataset['side'] = side;
    style.top = `${top}px`;
  }
}

/** Adds a note; once it is laid out, its size is reported, and it is placed with the others. */
function add(mark: HTMLAnchorElement): HTMLElement {
  const note = copyNote(mark);
  for (const back of note.querySelectorAll('.back')) back.remove();
  for (const link of note.querySelectorAll('a')) link.tabIndex = -1;
  beside.set(mark, note);
  notes.append(note);
  sizes.observe(note);
  return note;
}

function middleOf(mark: HTMLAnchorElement): number {
  const { top, bottom } = mark.getBoundingClientRect();
  return (top + bottom) / 2;
}
