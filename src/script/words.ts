/** A list of words written with white space between. */
export const list = (text: string) => text.trim().split(/\s+/);

/** Every beginning with every ending. */
export const cross = (beginnings: readonly string[], endings: readonly string[]) =>
  beginnings.flatMap((beginning) => endings.map((ending) => beginning + ending));
