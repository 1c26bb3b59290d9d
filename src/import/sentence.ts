/** How many characters are shown on either side of a place. */
const AROUND = 16;

/** The sentence around an offset (in UTF-16 units), by which a reader finds the place; cut if it is long. */
export function sentenceAround(text: string, offset: number, length = 0): string {
  const end = offset + length;
  const [before] = /[^。！？\n]*$/u.exec(text.slice(0, offset)) ?? [''];
  const [after] = /^[^。！？\n]*[。！？]?/u.exec(text.slice(end)) ?? [''];
  const [head, tail] = [[...before], [...after]];
  return [
    head.length > AROUND ? `…${head.slice(-AROUND).join('')}` : before,
    text.slice(offset, end),
    tail.length > AROUND ? `${tail.slice(0, AROUND).join('')}…` : after,
  ]
    .join('')
    .trim();
}
