/** A file of the manuscript; the path is as an author knows it, `content/essay/10-introduction.mdx`. */
export type TextFile = { path: string; text: string };

/** A point in a file; line and column count from 1, columns in UTF-16 units, as editors count them. */
export type FilePoint = { file: string; line: number; column: number };

/** Where an offset of a file stands. */
export function pointAt({ path, text }: TextFile, offset: number): FilePoint {
  const before = text.slice(0, Math.max(0, offset));
  const line = before.split('\n').length;
  return { file: path, line, column: before.length - before.lastIndexOf('\n') };
}
