/** Marks and particles that end a phrase: none begins a line, and a line may end after each. */
const CLOSING = /^[，。、；：？！」』）》〉”’…—·・～\-的了們们嗎吗呢吧]/;
/** Marks and conjunctions that open one. */
const OPENING = /^[「『（《〈“‘與与和及或但]/;
const OPENING_MARK = /^[「『（《〈“‘]/;
const REST = /[，。；：？！]$/;
/** A last line of one or two characters looks like a mistake. */
const SHORTEST_LAST = 3;

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Breaks a title into so many lines, between words only, by the rules of punctuation, and without
 * an orphan: first where the voice rests, then as evenly as can be.
 *
 * @param widthOf the width of a line, in the unit of `measure`
 * @returns the lines, or nothing where the title has no such breaks within the measure
 */
export function breakTitle(
  title: string,
  lines: number,
  { widthOf, measure }: { widthOf: (line: string) => number; measure: number },
): string[] | undefined {
  return splits(piecesOf(title), lines)
    .filter((split) => lines === 1 || (split.at(-1)?.length ?? 0) >= SHORTEST_LAST)
    .map((split) => ({ split, rests: restsOf(split), width: Math.max(...split.map(widthOf)) }))
    .filter(({ width }) => width <= measure)
    .toSorted((a, b) => b.rests - a.rests || a.width - b.width)[0]?.split;
}

/** How many lines end at a rest, or stop before a conjunction or an opening mark. */
export function restsOf(split: string[]): number {
  return split.slice(1).filter((line, index) => REST.test(split[index] ?? '') || OPENING.test(line))
    .length;
}

/** The parts of a title that no line may break. */
export function piecesOf(title: string): string[] {
  const words = Array.from(SEGMENTER.segment(title), ({ segment }) => segment);
  const pieces: string[] = [];
  for (const [index, word] of words.entries()) {
    if (index > 0 && !mayBreak(words[index - 1] ?? '', word)) pieces.push(pieces.pop() + word);
    else pieces.push(word);
  }
  return pieces;
}

/**
 * Whether a line may end between two words. A lone character is often a part of a name that the
 * segmenter does not know, 英偉 and 達, so that none is parted from its neighbours unless it is a
 * mark, a particle or a conjunction.
 */
function mayBreak(before: string, after: string): boolean {
  if (CLOSING.test(after) || OPENING_MARK.test(before)) return false;
  if (after === ' ' || CLOSING.test(before) || OPENING.test(after)) return true;
  return (
    before.length > 1 && after.length > 1 && !/[!-~]{2}/.test(before.slice(-1) + after.charAt(0))
  );
}

/** Every way to join pieces into so many lines. */
function splits(pieces: string[], lines: number): string[][] {
  if (lines === 1) return pieces.length > 0 ? [[pieces.join('').trim()]] : [];
  return pieces.flatMap((_, index) =>
    splits(pieces.slice(index + 1), lines - 1).map((rest) => [
      pieces
        .slice(0, index + 1)
        .join('')
        .trim(),
      ...rest,
    ]),
  );
}
