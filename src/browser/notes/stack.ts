/** A note in the margin: its number, the middle of its mark's line, from the margin's top, and its height, in pixels. */
type Lined = { number: string; line: number; height: number };

/**
 * Where each note begins: level with its mark, or below the one above. Nowhere, where the same note ends
 * below that line: it is beside both its marks, and need not be said twice.
 */
export function stack(notes: Lined[]): (number | undefined)[] {
  const ends = new Map<string, number>();
  let free = 0;
  return notes.map(({ number, line, height }) => {
    if (line < (ends.get(number) ?? 0)) return undefined;
    const top = Math.max(line, free);
    free = top + height;
    ends.set(number, free);
    return top;
  });
}
