/**
 * On a wide page each note stands in the margin, beside the line that calls it. The style sheet decides
 * whether there is room. The notes there are for the eye: whoever listens meets each in the list, or
 * opens it at its mark.
 */

import { isLaidOut } from '../reading/reading-line.ts';
import { copyNote, marks } from './note.ts';

const margin = document.createElement('div');
const beside = new Map<HTMLAnchorElement, HTMLElement>();
const sizes = new ResizeObserver(() => place());

/** Notes that are added in one frame: more would be felt on a slow machine. */
const A_FRAME = 2;
let next = 0;
/** The mark whose note is to be shown as soon as it stands. */
let wanted: HTMLAnchorElement | undefined;

/** The note in the margin that belongs to a mark. */
export const besideOf = (mark: HTMLAnchorElement) => beside.get(mark);

/** Fills the margin, and keeps every note at its line while the page is scrolled, resized or enlarged. */
export function fillMargin(): void {
  const article = document.querySelector('article');
  if (!article) return;
  margin.className = 'margin';
  margin.ariaHidden = 'true';
  article.after(margin);
  for (const part of [margin, ...article.children]) sizes.observe(part);
  document.fonts.addEventListener('loadingdone', placeSoon);
}

/**
 * Marks the note beside a mark as the one that was asked for, and brings it into view.
 *
 * @returns whether there is a margin
 */
export function showBeside(mark: HTMLAnchorElement): boolean {
  if (!margin.checkVisibility()) return false;
  wanted = mark;
  placeSoon();
  return true;
}

/** In the frame to come, when the layout is made anyway; that frame may add some notes. */
function placeSoon(): void {
  cancelAnimationFrame(next);
  next = requestAnimationFrame(() => place(A_FRAME));
}

/**
 * Sets each note level with its mark, or below the one above. All is read before any is written.
 *
 * @param fresh how many notes may be added; the rest, and those after them, have the frames to come
 */
function place(fresh = 0): void {
  if (!margin.checkVisibility()) return;
  const origin = margin.getBoundingClientRect().top;
  const measured = marks.filter(isLaidOut).map((mark) => {
    const note = beside.get(mark);
    return { mark, line: middleOf(mark) - origin, note, height: note?.offsetHeight ?? 0 };
  });
  let free = 0;
  for (const { mark, line, height, note } of measured) {
    note?.classList.remove('waiting');
    if (!note && fresh-- === 0) return placeSoon();
    const top = Math.max(line, free);
    free = top + height;
    (note ?? add(mark)).style.top = `${top}px`;
    if (note && mark === wanted) show(mark, note);
  }
}

/** Adds a note; once it is laid out, its size is reported, and it is placed with the others. */
function add(mark: HTMLAnchorElement): HTMLElement {
  const note = copyNote(mark);
  note.classList.add('waiting'); // until its height is known: nobody sees it move
  for (const back of note.querySelectorAll('.back')) back.remove();
  for (const link of note.querySelectorAll('a')) link.tabIndex = -1;
  beside.set(mark, note);
  margin.append(note);
  sizes.observe(note);
  return note;
}

function show(mark: HTMLElement, note: HTMLElement): void {
  wanted = undefined;
  for (const end of [mark, note]) end.classList.add('named');
  note.scrollIntoView({ block: 'nearest' });
  mark.focus({ preventScroll: true, focusVisible: false }); // the keys go on from there
}

function middleOf(mark: HTMLAnchorElement): number {
  const { top, bottom } = mark.getBoundingClientRect();
  return (top + bottom) / 2;
}
