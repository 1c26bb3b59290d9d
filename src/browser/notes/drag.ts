/** How far a finger draws a sheet down before it closes, in pixels. */
const FAR = 64;

/** A finger on a sheet: how far it has drawn it down. Its own text scrolls first. */
export function makeDrag() {
  let start: number | undefined;
  let drawn = 0;
  return {
    /** The finger goes down at a height, in pixels; nothing follows it while the text is scrolled. */
    begin(y: number, isScrolled: boolean): void {
      start = isScrolled ? undefined : y;
      drawn = 0;
    },

    /** How far the sheet is to be drawn; nothing where the finger scrolls its text, which is longer than it. */
    move(y: number, isLong: boolean): number | undefined {
      if (start === undefined) return undefined;
      if (drawn === 0 && y < start && isLong) start = undefined;
      else drawn = Math.max(0, y - start);
      return start === undefined ? undefined : drawn;
    },

    /** Whether the sheet was drawn far enough to close. */
    end(): boolean {
      const isFar = drawn > FAR;
      drawn = 0;
      return isFar;
    },
  };
}
