/** Where the reader is: what stands at the line on which the eye rests. */

import { offsetOf, type Place, placeIn } from './place.ts';

/** How far down the window the eye rests while reading, in pixels. */
export const lineY = () => innerHeight / 3;

/** The place at the line; none on a page whose blocks have no ids. */
export function placeAtLine(): Place | undefined {
  // Part by part: to ask for the height of what is not laid out would lay it out, and to look for the
  // parts among all elements would cost every scroll its time.
  const parts = [...(document.querySelector('article')?.children ?? [])];
  const part = lastAbove(parts.filter((one) => one.matches('header, nav, section')));
  const block = part && lastAbove(part.querySelectorAll('[id]:not(a, svg *)'));
  return block && placeIn(block.id, block.getBoundingClientRect(), lineY());
}

/** Scrolls until a place stands at the line again. */
export function bringToLine(place: Place): void {
  const box = document.getElementById(place.id)?.getBoundingClientRect();
  if (box) scrollBy({ top: offsetOf(place, box, lineY()), behavior: 'instant' });
}

/**
 * Whether an element is laid out by now: to measure what is not would lay it out. In a browser that
 * cannot tell, all is.
 */
export const isLaidOut = (element: Element) =>
  element.checkVisibility?.({ contentVisibilityAuto: true }) ?? true;

/** Whether some of an element stands in the window. */
export function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** The last of some elements that begins above the line; what a narrowed list leaves out stands nowhere. */
function lastAbove(elements: Iterable<Element>): Element | undefined {
  return [...elements].findLast((element) => {
    const { top, height } = element.getBoundingClientRect();
    return height > 0 && top <= lineY();
  });
}
