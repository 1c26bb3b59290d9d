import { type Edit, LEVELS, type Level, lengthOf } from './edit.ts';

/** Where every character of the manuscript went; the sums are exact. */
export type Balance = { input: number; kept: number } & Record<Level, number>;

/** Counts what each level took, in code points of the manuscript, each once; the rest was kept. */
export function balanceOf(input: number, edits: readonly Edit[]): Balance {
  const spans = new Map<number, { from: number; to: number }[]>();
  const counts = { repaired: 0, changed: 0, removed: 0, asked: 0 };
  for (const level of LEVELS)
    for (const edit of edits.filter((one) => one.level === level)) {
      const length = lengthOf(edit.before);
      const taken = spans.get(edit.line) ?? [];
      const own =
        level === 'repaired'
          ? { from: edit.column, to: edit.column + lengthOf(edit.after) }
          : { from: edit.column, to: edit.column + length };
      const shared =
        level === 'repaired'
          ? 0
          : taken.reduce(
              (sum, { from, to }) =>
                sum + Math.max(0, Math.min(to, own.to) - Math.max(from, own.from)),
              0,
            );
      counts[level] += Math.max(0, length - shared);
      spans.set(edit.line, [...taken, own]);
    }
  const touched = LEVELS.reduce((sum, level) => sum + counts[level], 0);
  return { input, kept: input - touched, ...counts };
}

/** By how many characters the edits lengthen the words. */
export const growth = (edits: readonly Edit[]): number =>
  edits.reduce((sum, { before, after }) => sum + lengthOf(after) - lengthOf(before), 0);
