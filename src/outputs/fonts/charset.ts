/**
 * Everything that is not Han: the core face holds it whole, so that all widths other than one em are
 * known when the first small file has arrived, and nothing moves when the larger ones do.
 */
export const CORE = [
  '，。、；：？！「」『』（）《》〈〉【】〔〕“”‘’—…·・～／　↑–×',
  range(0x20, 0x7e), // ASCII
  range(0xc0, 0xff), // the letters of Latin-1
].join('');

function range(first: number, last: number): string {
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

/** The Han characters of a text, each once, in code point order: one set, one file, one cache key. */
export function hanOf(text: string): string {
  return [...new Set(text)]
    .filter((character) => /\p{Script=Han}/u.test(character))
    .toSorted()
    .join('');
}

/** The characters of a text that a set lacks; white space and joiners take no glyph. */
export function missingFrom(set: string, text: string): string[] {
  const known = new Set(set);
  return [...new Set(text)].filter((c) => !known.has(c) && !/[\s\u00ad\u2060]/u.test(c));
}
