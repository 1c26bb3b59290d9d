/**
 * On a wide page each note stands in the margin, beside the line that calls it. The style sheet decides
 * whether there is room. The notes there are for the eye: whoever listens meets each in the list, or
 * opens it at its mark.
 */

import { isLaidOut } from '../reading/reading-line.ts';
import { copyNote } from './note.ts';
import { stack } from './stack.ts';

export type Margin = {
  /** The note that belongs to a mark, if it stands there by now: its own, or the same that is beside it. */
  besideOf(mark: HTMLAnchorElement): HTMLElement | undefined;
  /** Marks the note beside a mark as the one that was asked for, and brings it into view; tells whether there is a margin. */
  showBeside(mark: HTMLAnchorElement): boolean;
};

/** A mark, a copy of its note, and how far below the top of its block its line is, in pixels. */
type Call = { mark: HTMLAnchorElement; note: HTMLElement; line: number };

/**
 * Makes the margin; it keeps every note at its line while the page is scrolled, resized or enlarged. A
 * note is made as soon as its block is no more than a window away.
 */
export function makeMargin(article: Element, marks: HTMLAnchorElement[]): Margin {
  const margin = document.createElement('div');
  /** In the order of the marks; empty until their turn comes. */
  const calls = marks.map((mark): Call => ({ mark, note: emptyNote(), line: 0 }));
  const blocks = [...Map.groupBy(calls, ({ mark }) => blockOf(mark))];
  /** The blocks of each part of the page: to watch all of them would cost every frame its time. */
  const parts = Map.groupBy(
    blocks.map(([block]) => block),
    partOf,
  );
  const near = new Set<Element>();
  const sizes = new ResizeObserver(place);
  const nearness = new IntersectionObserver(meet, { rootMargin: '100% 0px' });
  /** The mark whose note is to be shown as soon as it stands. */
  let wanted: HTMLAnchorElement | undefined;

  margin.className = 'margin';
  margin.ariaHidden = 'true';
  margin.append(...calls.map(({ note }) => note));
  article.after(margin);
  for (const part of [margin, ...article.children]) sizes.observe(part);
  for (const part of parts.keys()) nearness.observe(part);
  document.fonts.addEventListener('loadingdone', placeSoon);

  const besideOf = (mark: HTMLAnchorElement) => {
    const until = calls.slice(0, marks.indexOf(mark) + 1);
    return until.findLast((call) => call.mark.text === mark.text && isPlaced(call.note))?.note;
  };

  /** In the frame to come, when the layout is made anyway. */
  function placeSoon(): void {
    requestAnimationFrame(place);
  }

  /** Parts, or blocks of one that did, came near, or are near no more. Their notes are placed when these are laid out. */
  function meet(changes: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of changes) {
      if (isIntersecting) near.add(target);
      else near.delete(target);
      for (const block of parts.get(target) ?? [])
        if (isIntersecting) nearness.observe(block);
        else {
          nearness.unobserve(block);
          near.delete(block);
        }
    }
    add();
  }

  /** Makes the notes of what is near, where there is a margin; tells whether there is. */
  function add(): boolean {
    if (!margin.checkVisibility()) return false;
    for (const [block, some] of blocks)
      if (near.has(block))
        for (const { mark, note } of some)
          if (!note.firstChild) {
            fill(note, mark);
            sizes.observe(note);
          }
    return true;
  }

  /**
   * Sets each note level with its mark. All is read before any is written; of a block that is not laid
   * out the lines stay as they were.
   */
  function place(): void {
    if (!add()) return;
    const origin = margin.getBoundingClientRect().top;
    const placed = blocks.flatMap(([block, some]) => {
      const made = some.filter(({ note }) => note.firstChild);
      if (made.length === 0) return [];
      const { top } = block.getBoundingClientRect();
      if (near.has(block) || isLaidOut(made[0]!.mark))
        for (const call of made) call.line = middleOf(call.mark) - top;
      return made.map(({ mark, note, line }) => ({
        note,
        number: mark.text,
        line: top + line - origin,
        height: note.offsetHeight,
      }));
    });
    for (const [nth, top] of stack(placed).entries()) {
      const { note } = placed[nth]!;
      if (top === undefined) note.removeAttribute('style');
      else note.style.top = `${top}px`;
    }
    const note = wanted && besideOf(wanted);
    if (wanted && note) show(wanted, note);
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
      near.add(blockOf(mark));
      wanted = mark;
      placeSoon();
      return true;
    },
  };
}

function emptyNote(): HTMLElement {
  const note = document.createElement('div');
  note.className = 'note';
  return note;
}

function fill(note: HTMLElement, mark: HTMLAnchorElement): void {
  const { dataset, childNodes } = copyNote(mark);
  note.dataset['number'] = dataset['number'];
  note.append(...childNodes);
  for (const back of note.querySelectorAll('.back')) back.remove();
  for (const link of note.querySelectorAll('a')) link.tabIndex = -1;
}

/** The style sheet hides what has no place. */
const isPlaced = (note: HTMLElement) => note.hasAttribute('style');

/** What is laid out as a whole, see reading/lay-out.ts: its box may be asked for at any time. */
const blockOf = (mark: HTMLAnchorElement) => mark.closest('.prose > *, .notes li') ?? mark;

/** What the page consists of, see reading/lay-out.ts: all of a part that is far may sleep at once. */
const partOf = (block: Element) => block.closest('article > *')!;

function middleOf(mark: HTMLAnchorElement): number {
  const { top, bottom } = mark.getBoundingClientRect();
  return (top + bottom) / 2;
}
