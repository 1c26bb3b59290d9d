/** Where the reader is: what stands at the line on which the eye rests. */

/** A place in the text, the same in both scripts. */
export type Place = {
  /** Of the block at the line. */
  id: string;
  /** How much of the block's height stands above the line, from 0 to 1. */
  share: number;
  /** How far the line is below that, in pixels, where it is in no block. */
  rest: number;
};

const parts = [...document.querySelectorAll('article > :is(header, nav, section)')];

/** How far down the window the eye rests while reading, in pixels. */
export const lineY = () => innerHeight / 3;

/** The place at the line; none on a page whose blocks have no ids. */
export function placeAtLine(): Place | undefined {
  // Part by part: to ask for the height of what is not laid out would lay it out.
  const block = lastAbove([...(lastAbove(parts)?.querySelectorAll('[id]:not(a, svg *)') ?? [])]);
  if (!block) return undefined;
  const { top, height } = block.getBoundingClientRect();
  const share = Math.min(1, (lineY() - top) / height);
  return { id: block.id, share, rest: lineY() - top - share * height };
}

/** Scrolls until a place stands at the line again. */
export function bringToLine({ id, share, rest }: Place): void {
  const box = document.getElementById(id)?.getBoundingClientRect();
  if (box) scrollBy({ top: box.top + share * box.height + rest - lineY(), behavior: 'instant' });
}

/** The anchor of the section that a paragraph is numbered in, also of one that is gone: `playbook` of `playbook-99`. */
export const sectionIdOf = (id: string) => id.replace(/-\d+$/, '');

/** Whether an element is laid out by now: to measure what is not would lay it out. */
export const isLaidOut = (element: Element) =>
  element.checkVisibility({ contentVisibilityAuto: true });

/** Whether some of an element stands in the window. */
export function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** The last of some elements that begins above the line. */
function lastAbove(elements: Element[]): Element | undefined {
  return elements.findLast((element) => element.getBoundingClientRect().top <= lineY());
}
