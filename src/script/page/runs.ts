/** What holds a string of the page: a text of the tree, or an attribute's value. */
type Slot = { value: string };

/** A stretch of what is shown, and the string that it stands in; a fixed one breaks the text and stays. */
export type Piece = { text: string; slot?: Slot; fixed?: true };

/** No word runs through it. */
export const BREAK: Piece = { text: '\n', fixed: true };

/** Addresses, which no letter stands before: no word runs through one. */
const FIXED = /((?<![a-z])https?:\/\/[^\s<>"'，。；：、）」』”’》]+|[\w.+-]+@[\w-]+\.[\w.]+)/i;

/** The pieces of a string. */
export function piecesOf(slot: Slot): Piece[] {
  return slot.value
    .split(FIXED)
    .map((text, index) => (index % 2 === 0 ? { text, slot } : { text, slot, fixed: true }));
}

/**
 * Converts the pieces of one block as one text, so that words may run through inline elements, cuts
 * the result back by code points, and writes it where they stand. Throws, naming the text, if their
 * number is not kept.
 */
export function convertRun(run: readonly Piece[], convert: (text: string) => string): void {
  const block = run.map(({ text }) => text).join('');
  if (!/\P{ASCII}/u.test(block)) return;
  const points = [...convert(block)];
  if (points.length !== [...block].length) {
    throw new Error(`To Simplified: “${block}” does not keep its length: “${points.join('')}”`);
  }
  for (const { slot } of run) if (slot) slot.value = '';
  let from = 0;
  for (const { text, slot, fixed } of run) {
    const converted = points.slice(from, (from += [...text].length)).join('');
    if (slot) slot.value += fixed ? text : converted;
  }
}
