/** A note in the margin: the middle of its mark's line, from the margin's top, and its height, in pixels. */
type Lined = { line: number; height: number };

/** Where each note begins: level with its mark, or below the one above. */
export function stack(notes: Lined[]): number[] {
  let free = 0;
  return notes.map(({ line, height }) => {
    const top = Math.max(line, free);
    free = top + height;
    return top;
  });
}
