/** A piece of text and where it stands in its file. */
type Piece = {
  value: string;
  position?:
    { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
};

const REFERENCE = /&(?:#\d+|#x[\da-f]+|\w+);/iy;

/**
 * The offset in the file of each UTF-16 unit of a text: what was escaped, referred to (`&ldquo;`) or
 * folded over lines is shorter than its source.
 */
export function offsetsIn({ value, position }: Piece, source: string): number[] {
  const start = position?.start.offset ?? 0;
  const end = position?.end.offset ?? source.length;
  const offsets: number[] = [];
  let at = start;
  for (let index = 0; index < value.length; index++) {
    const unit = value[index];
    if (source[at] !== unit) at = next(source, at, end, unit);
    offsets.push(at);
    REFERENCE.lastIndex = at;
    at += source[at] === '&' && unit !== '&' ? (REFERENCE.exec(source)?.[0].length ?? 1) : 1;
  }
  return offsets;
}

/** The next place that may stand for a unit: itself, or a reference to it. */
function next(source: string, from: number, end: number, unit: string | undefined): number {
  for (let at = from; at < end; at++) if (source[at] === unit || source[at] === '&') return at;
  return from;
}

/** An offset as the trees have it. */
export const spotAt = (source: string, offset: number) => ({
  line: source.slice(0, offset).split('\n').length,
  column: offset - source.lastIndexOf('\n', offset - 1),
  offset,
});
