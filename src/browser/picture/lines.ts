/** None of these begins a line (CLREQ 6.1.3). */
const CLOSING = /^[，。、；：？！」』）》〉”’…—·・～％%,.;:?!)\]]/;
/** None of these ends one. */
const OPENING = /[「『（《〈“‘([]$/;
/** A Han character, a mark, or a run of Latin and digits, with the space behind it. */
const UNIT = /[A-Za-z0-9À-ɏ$€£+\-_/&'.,:%]*[A-Za-z0-9À-ɏ%] ?|……|——|./gsu;

/**
 * Breaks a text into lines of a measure: no line begins with a closing mark or ends with an opening
 * one, what would is carried to the next, and no Latin word or number is broken.
 *
 * @param widthOf the width of a piece of text, in the unit of `measure`
 */
export function linesOf(
  text: string,
  measure: number,
  widthOf: (text: string) => number,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of unbreakable(text)) {
    if (line && widthOf((line + piece).trimEnd()) > measure) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line ? [...lines, line.trimEnd()] : lines;
}

/** The pieces that no line may part: a character with the marks that cling to it. */
function unbreakable(text: string): string[] {
  const pieces: string[] = [];
  for (const [unit] of text.matchAll(UNIT)) {
    const before = pieces.at(-1);
    if (before !== undefined && (CLOSING.test(unit) || OPENING.test(before)))
      pieces[pieces.length - 1] = before + unit;
    else pieces.push(unit);
  }
  return pieces;
}
