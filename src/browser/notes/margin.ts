/**
 * On a wide page each note stands in the margin, beside the line that calls it. The style sheet decides
 * whether there is room. The notes there are for the eye: whoever listens meets each in the list, or
 * opens it at its mark.
 */

import { sizeAfter } from '../reading/batch.ts';
import { isDeferred } from '../reading/lay-out.ts';
import { isLaidOut } from '../reading/reading-line.ts';
import { copyNote } from './note.ts';
import { stack } from './stack.ts';

/** Notes are added for about so long in one frame, in milliseconds. */
const A_FRAME = 4;
/** And no fewer than that, or the reader is there before them. */
const LEAST = 2;

export type Margin = {
  /** The note that belongs to a mark, if it stands there by now. */
  besideOf(mark: HTMLAnchorElement): HTMLElement | undefined;
  /** Marks the note beside a mark as the one that was asked for, and brings it into view; tells whether there is a margin. */
  showBeside(mark: HTMLAnchorElement): boolean;
};

/** Makes the margin; it keeps every note at its line while the page is scrolled, resized or enlarged. */
export function makeMargin(article: Element, marks: HTMLAnchorElement[]): Margin {
  const margin = document.createElement('div');
  const parts = [...article.children];
  /** In the order of the marks; empty until their turn comes. */
  const notes = new Map(marks.map((mark) => [mark, document.createElement('div') as HTMLElement]));
  const sizes = new ResizeObserver(() => place());
  let next = 0;
  let fresh = LEAST;
  /** The mark whose note is to be shown as soon as it stands. */
  let wanted: HTMLAnchorElement | undefined;

  margin.className = 'margin';
  margin.ariaHidden = 'true';
  margin.append(...notes.values());
  article.after(margin);
  for (const part of [margin, ...parts]) sizes.observe(part);
  document.fonts.addEventListener('loadingdone', placeSoon);

  const besideOf = (mark: HTMLAnchorElement) => {
    const note = notes.get(mark);
    return note?.firstChild ? note : undefined;
  };

  /** In the frame to come, when the layout is made anyway; that frame may add some notes. */
  function placeSoon(): void {
    cancelAnimationFrame(next);
    next = requestAnimationFrame(() => {
      const start = performance.now();
      place(fresh);
      fresh = Math.max(LEAST, sizeAfter(fresh, performance.now() - start, A_FRAME));
    });
  }

  /**
   * Sets each note level with its mark; while the text is still being laid out, those that may be seen
   * soon. All is read before any is written.
   *
   * @param most how many notes may be added; the rest have the frames to come
   */
  function place(most = 0): void {
    if (!margin.checkVisibility()) return;
    const origin = margin.getBoundingClientRect().top;
    const near = isDeferred() ? parts.filter(isNear) : [article];
    const lines = marks
      .filter((mark) => near.some((part) => part.contains(mark)) && isLaidOut(mark))
      .map((mark) => ({ mark, line: middleOf(mark) - origin }));
    const missing = lines.filter(({ mark }) => !besideOf(mark));
    for (const { mark } of missing.slice(0, most)) add(mark);
    if (missing.length > most || isDeferred()) placeSoon();
    const placed = lines.flatMap((one) => {
      const note = besideOf(one.mark);
      return note ? { ...one, note, height: note.offsetHeight } : [];
    });
    for (const [nth, top] of stack(placed).entries()) placed[nth]!.note.style.top = `${top}px`;
    const note = wanted && besideOf(wanted);
    if (wanted && note) show(wanted, note);
  }

  function add(mark: HTMLAnchorElement): void {
    const note = copyNote(mark);
    for (const back of note.querySelectorAll('.back')) back.remove();
    for (const link of note.querySelectorAll('a')) link.tabIndex = -1;
    notes.get(mark)?.replaceWith(note);
    notes.set(mark, note);
    sizes.observe(note);
  }

  function show(mark: HTMLElement, note: HTMLElement): void {
    wanted = undefined;
    for (const end of [mark, note]) end.classList.add('named');
    note.scrollIntoView({ block: 'nearest' });
    mark.focus({ preventScroll: true, focusVisible: false }); // the keys go on from there
  }

  return {
    besideOf,
    showBeside(mark) {
      if (!margin.checkVisibility()) return false;
      wanted = mark;
      placeSoon();
      return true;
    },
  };
}

/** Whether some of an element stands in the window, or no more than a window away. */
function isNear(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -innerHeight && top < 2 * innerHeight;
}

function middleOf(mark: HTMLAnchorElement): number {
  const { top, bottom } = mark.getBoundingClientRect();
  return (top + bottom) / 2;
}
