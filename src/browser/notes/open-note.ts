/**
 * The open note: over its place in the margin, at its mark, or as a sheet at the foot of the window,
 * as the style sheet has it. It is a popover: Esc and a press outside close it, Esc gives the focus
 * back to the mark, and neither the text nor the history moves.
 */

import type { Margin } from './margin.ts';
import { copyNote, isWhollyInView, noteOf } from './note.ts';

export type OpenNote = {
  isOpenFor(mark: HTMLAnchorElement): boolean;
  /** Opens the note of a mark; tells whether it did: there is no need while the note itself, in the list, is in view. */
  open(mark: HTMLAnchorElement): boolean;
  /** Closes the note by one of its ways back; tells whether that is all: any other way than to the mark that opened it is left to the browser. */
  closeBy(back: HTMLAnchorElement): boolean;
};

/** Makes the box, still closed. */
export function makeOpenNote({ besideOf }: Margin): OpenNote {
  const box = document.createElement('div');
  const closeButton = document.querySelector<HTMLButtonElement>('button.close');
  const heading = document.querySelector('#notes')?.textContent ?? '';
  /** The mark whose note is open. */
  let current: HTMLAnchorElement | undefined;

  box.className = 'open-note';
  box.popover = 'auto';
  box.role = 'dialog';
  box.tabIndex = -1;
  box.addEventListener('beforetoggle', ({ newState }) => {
    if (newState === 'closed') pointTo(undefined);
  });
  closeButton?.addEventListener('click', () => box.hidePopover());
  if (matchMedia('(any-pointer: coarse)').matches)
    import('./swipe.ts').then(
      (swipe) => swipe.closeBySwipe(box),
      () => {}, // there are other ways to close it
    );
  document.body.append(box);

  /** Ties the box to the note in the margin, if all of that is in view, else to the mark. */
  function pointTo(mark: HTMLAnchorElement | undefined): void {
    for (const end of document.querySelectorAll('.open')) end.classList.remove('open');
    current = mark;
    if (!mark) return;
    mark.classList.add('open');
    const beside = besideOf(mark);
    const isBeside = beside !== undefined && isWhollyInView(beside);
    if (isBeside) beside.classList.add('open');
    box.classList.toggle('beside', isBeside);
  }

  return {
    isOpenFor: (mark) => mark === current,
    open(mark) {
      const note = noteOf(mark);
      for (const back of note?.querySelectorAll<HTMLAnchorElement>('.back') ?? [])
        back.ariaCurrent = leadsTo(back, mark) ? 'true' : null;
      if (isWhollyInView(note)) return false;

      box.hidePopover();
      box.ariaLabel = heading + mark.text;
      box.dataset['note'] = note?.id;
      box.replaceChildren(copyNote(mark));
      if (closeButton) {
        closeButton.hidden = false;
        box.append(closeButton);
      }
      pointTo(mark);
      mark.focus({ preventScroll: true }); // whence Esc finds its way back; Safari gives no link the focus
      box.showPopover({ source: mark });
      bringIntoView(box, mark);
      box.focus({ preventScroll: true });
      return true;
    },
    closeBy(back) {
      const isAll = current !== undefined && leadsTo(back, current);
      box.hidePopover();
      return isAll;
    },
  };
}

/**
 * Sees to it that all of an open box is seen: beside, its rim is larger than the note below it; at its
 * mark it goes above that where there is more room. The style sheet could do both, but not in WebKit.
 */
function bringIntoView(box: HTMLElement, mark: HTMLElement): void {
  box.style.translate = '';
  box.classList.remove('above');
  const over = box.getBoundingClientRect().bottom - innerHeight;
  if (over <= 0) return;
  const { top, bottom } = mark.getBoundingClientRect();
  if (box.matches('.beside')) box.style.translate = `0 ${-over}px`;
  else box.classList.toggle('above', top > innerHeight - bottom);
}

const leadsTo = (back: HTMLAnchorElement, mark: HTMLAnchorElement) => back.hash === `#${mark.id}`;
