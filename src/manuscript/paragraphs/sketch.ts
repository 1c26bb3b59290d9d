/**
 * What the ledger remembers of a text: not its words, but enough of them to know it again when it was
 * edited, parted or joined. Of the hashes of its pairs of letters, the smallest are kept (a bottom-k
 * sketch, Broder 1997): a sample that is the same wherever the pairs stand.
 */

/** Pairs that are kept; a text of no more is kept whole. The share of a long one is told within 0.09. */
const SIZE = 32;
const BITS = 18;
/** Digits of 6 bits, three a hash. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The letters and digits of a text: marks and spaces tell nothing of what it says. */
export const lettersOf = (text: string): string =>
  text.normalize('NFC').replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The hashes of a text's pairs of letters, each once. */
export function pairsOf(text: string): Set<number> {
  const letters = [...(lettersOf(text).toLowerCase() || text)];
  const pairs = letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
  return new Set((pairs.length > 0 ? pairs : letters).map(hash));
}

/** FNV-1a, stirred so that few bits of it are enough. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> (32 - BITS);
}

/** The sketch of a text's pairs: three characters of base64url for each that is kept. */
export const sketchOf = (pairs: ReadonlySet<number>): string =>
  [...pairs]
    .toSorted((a, b) => a - b)
    .slice(0, SIZE)
    .map((one) => [one >> 12, (one >> 6) & 63, one & 63].map((digit) => DIGITS[digit]).join(''))
    .join('');

/** The hashes of a sketch. */
export const hashesOf = (sketch: string): number[] =>
  (sketch.match(/[\w-]{3}/g) ?? []).map((three) =>
    [...three].reduce((sum, digit) => sum * 64 + DIGITS.indexOf(digit), 0),
  );

/**
 * How like a text is to one that was sketched.
 *
 * @returns `kept`: the share of the old one's pairs that stand in the new; `own`: the share of the new
 *   one's that stood in the old. A part of a text has an `own` of 1, what was joined a `kept` of 1.
 */
export function sharesOf(
  sketched: readonly number[],
  pairs: ReadonlySet<number>,
): { kept: number; own: number } {
  const known = new Set(sketched);
  // A sketch says nothing of hashes beyond its last, unless it is whole.
  const last = sketched.length < SIZE ? Infinity : (sketched.at(-1) ?? 0);
  const told = [...pairs].filter((pair) => pair <= last);
  const share = (some: readonly number[], among: ReadonlySet<number>) =>
    some.length === 0 ? 0 : some.filter((one) => among.has(one)).length / some.length;
  return { kept: share(sketched, pairs), own: share(told, known) };
}
