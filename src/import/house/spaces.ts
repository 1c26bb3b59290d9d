import type { Change } from './block.ts';
import { isWide } from './protected.ts';

const removed = (start: number, whole: string, kind: string, why: string): Change => ({
  start,
  end: start + whole.length,
  after: '',
  level: 'changed',
  kind,
  why,
});

/** Indents, invisible characters, line ends within a paragraph, and spaces beside Han. */
export function spaces(text: string): Change[] {
  const changes: Change[] = [];
  for (const { index, 0: run } of text.matchAll(
    /[\u200b-\u200d\u2060\ufeff\u00ad]+|(?:(?![\t\n])\p{Cc})+/gu,
  ))
    changes.push({ ...removed(index, run, '不可見字符', 'invisible'), level: 'removed' });
  for (const { index, 0: run } of text.matchAll(/[ \t\n\u00a0\u3000]+/g)) {
    const [before, after] = [text.slice(0, index).at(-1), text[index + run.length]];
    const isEdge = before === undefined || after === undefined;
    const wide = isWideAround(text, index, index + run.length);
    if (isEdge || wide)
      changes.push(
        removed(
          index,
          run,
          isEdge && /\u3000/.test(run) ? '縮進' : '空格',
          isEdge ? 'at the edge of a paragraph' : 'no space beside Han',
        ),
      );
    else if (run !== ' ')
      changes.push({ ...removed(index, run, '空格', 'one plain space'), after: ' ' });
  }
  return changes;
}

/** Whether Han or its marks stand on one side, and words on the other. */
const isWideAround = (text: string, start: number, end: number): boolean => {
  const before = Array.from(text.slice(Math.max(0, start - 2), start)).at(-1) ?? ' ';
  const [after = ' '] = text.slice(end, end + 2);
  const meets =
    /[\p{L}\p{N}\p{Sc}\p{Script=Han}，。、；：？！「」『』（）《》〈〉—…"'“”‘’(),.;:!?\ufffc]/u;
  return (isWide(before) && meets.test(after)) || (isWide(after) && meets.test(before));
};
