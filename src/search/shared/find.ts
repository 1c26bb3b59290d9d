import type { Folded } from './fold.ts';

/** Where a match stands in the shown text, in UTF-16 offsets: from its first unit to behind its last. */
export type Span = { start: number; end: number };

const LATIN_OR_DIGIT = /^[\p{Script=Latin}\p{N}]+$/u;
const DIGIT = /\p{N}/u;
const SMALL = /[\p{Ll}\p{N}]/u;
const CAPITAL = /\p{Lu}/u;

/**
 * Every place of a term in a text. A term of Latin letters or digits begins at a word or a hump:
 * `AI` is in OpenAI, `art` not in Smart. One with Han may begin anywhere.
 *
 * @param source the text as shown
 * @param folded the same, folded
 * @param term folded; not empty
 */
export function find(source: string, { text, at }: Folded, term: string): Span[] {
  const ranges: Span[] = [];
  const anywhere = !LATIN_OR_DIGIT.test(term);
  for (let index = text.indexOf(term); index >= 0; index = text.indexOf(term, index + 1)) {
    const start = at[index] ?? 0;
    const last = at[index + term.length - 1] ?? start;
    if (anywhere || beginsWord(source, start))
      ranges.push({
        start,
        end: last + String.fromCodePoint(source.codePointAt(last) ?? 0).length,
      });
  }
  return ranges;
}

function beginsWord(source: string, start: number): boolean {
  const before = source[start - 1] ?? '';
  const first = source[start] ?? '';
  if (!LATIN_OR_DIGIT.test(before)) return true;
  return DIGIT.test(before) !== DIGIT.test(first) || (SMALL.test(before) && CAPITAL.test(first));
}
