import { onArrival } from '../reading/arrival.ts';
import { makeMargin } from './margin.ts';
import { marksOf } from './note.ts';
import { namedNote, showNamed } from './open-named.ts';
import { makeOpenNote, type OpenNote } from './open-note.ts';

/**
 * How notes are shown. A note's only copy in the HTML stands in the list at the article's end; what is seen
 * in the margin, at a mark or at the foot of a small window is made from that here. A mark stays a
 * link: in a browser without popovers it leads to the list, and so in one that is older than grouping,
 * which all came with the rest of what is used here.
 */
export function showNotesByTheirMarks(): void {
  const marks = marksOf(document);
  const article = document.querySelector('article');
  if (!article || marks.length === 0 || !('popover' in HTMLElement.prototype)) return;
  if (!('groupBy' in Map)) return;
  const margin = makeMargin(article, marks);
  const openNote = makeOpenNote(margin);
  followLinks(openNote);
  const named = namedNote();
  // Until then the browser moves the page itself.
  if (named) onArrival(() => showNamed(named, marks, margin, openNote));
}

/** A mark opens its note, or closes it again; in the open note, each way back closes it. */
function followLinks({ isOpenFor, open, closeBy }: OpenNote): void {
  let closing: HTMLAnchorElement | undefined;
  // By the time of the click, the press has closed what was open.
  addEventListener('pointerdown', ({ target }) => {
    const link = linkAt(target);
    closing = link && isOpenFor(link) ? link : undefined;
  });
  addEventListener('click', (event) => {
    const link = linkAt(event.target);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (link.matches('[role=doc-noteref]') && (link === closing || open(link)))
      event.preventDefault();
    if (link.matches('.open-note .back') && closeBy(link)) event.preventDefault();
  });
}

const linkAt = (target: EventTarget | null) =>
  target instanceof Element ? (target.closest('a') ?? undefined) : undefined;
