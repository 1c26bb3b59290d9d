/**
 * The faces of a note. Its only copy in the HTML stands in the list at the article's end; what is seen
 * in the margin, at a mark or at the foot of a small window is made from that here. A mark stays a
 * link: in a browser without popovers it leads to the list.
 */

import { showNamed } from './open-named.ts';
import { fillMargin } from './margin.ts';
import { marks } from './note.ts';
import { closeBy, isOpenFor, makeBox, open } from './open-note.ts';

if (marks.length > 0 && 'popover' in HTMLElement.prototype) {
  fillMargin();
  makeBox();
  followLinks();
  addEventListener('load', showNamed); // until then the browser moves the page itself
}

/** A mark opens its note, or closes it again; in the open note, each way back closes it. */
function followLinks(): void {
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
  target instanceof Element ? target.closest('a') : null;
