/**
 * What was done to the text, from the surest to the least sure: `repaired` is damage undone, proven by
 * damaging again; `changed` is a rule of this site; `removed` is named with its text; `asked` stays as
 * it stands until the author decides.
 */
export const LEVELS = ['repaired', 'changed', 'removed', 'asked'] as const;
export type Level = (typeof LEVELS)[number];

/** A place in the manuscript, both counted from 1, columns in code points. */
export type Point = { line: number; column: number };

/** One thing done to the text, or asked about it. */
export type Edit = Point & {
  level: Level;
  /** The rule in one word, by which the report counts: 讀音, 引號, 字形 … */
  kind: string;
  /** The characters that stood there; of something asked, those that the question is about. */
  before: string;
  /** What stands there now; of something asked, the same as before. */
  after: string;
  why: string;
  /** What could stand there instead, the likeliest first. */
  candidates?: readonly string[];
  /** The sentence that it stands in. */
  sentence?: string;
  /** Where its words stand now: `essay/10-yin-yan.mdx:8`. */
  section?: string;
};

/** Where a node of a tree stands in the manuscript; its beginning where the node was made here. */
export const pointOfNode = ({ position }: { position?: { start: Point } | undefined }): Point =>
  position?.start ?? { line: 1, column: 1 };

/** The number of code points, the unit of every count here. */
export const lengthOf = (text: string): number => {
  let length = 0;
  for (const _ of text) length++;
  return length;
};

/** The place of an offset (in UTF-16 units) in a text. */
export function pointAtOffset(text: string, offset: number): Point {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < start; at = text.indexOf('\n', at + 1))
    line++;
  return { line, column: lengthOf(text.slice(start, offset)) + 1 };
}

/** A question about characters that stay as they are. */
export const ask = (
  { line, column }: Point,
  kind: string,
  text: string,
  why: string,
  candidates?: readonly string[],
): Edit => ({
  line,
  column,
  level: 'asked',
  kind,
  before: text,
  after: text,
  why,
  ...(candidates && { candidates }),
});

/** Characters that were taken out. */
export const removal = (
  { line, column }: Point,
  kind: string,
  before: string,
  why: string,
): Edit => ({ line, column, level: 'removed', kind, before, after: '', why });
