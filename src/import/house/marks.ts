import type { Change } from './block.ts';
import { isWide, masked } from './protected.ts';

const WIDE: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '.': '。',
};
const change = (
  start: number,
  end: number,
  after: string,
  why = 'a half-width mark beside Han',
): Change => ({ start, end, after, level: 'changed', kind: '半形標點', why });

/** Half-width marks beside Han, in full width; never inside addresses, times, numbers or Latin words. */
export function marks(text: string): Change[] {
  const plain = masked(text);
  const changes: Change[] = [...brackets(plain)];
  const after = spliced(plain, changes);
  for (let at = 0; at < after.length; at++) {
    const wide = WIDE[after[at] ?? ''];
    if (wide === undefined || isWithin(changes, at)) continue;
    const [before, next] = [neighbour(after, at, -1), neighbour(after, at, 1)];
    const isBeside = after[at + 1] !== ' ';
    const isStop = after[at] === '.';
    if (
      isStop
        ? isWide(before) &&
          (next === undefined || isWide(next)) &&
          after[at - 1] !== '.' &&
          after[at + 1] !== '.'
        : isWide(before) || (isWide(next) && isBeside)
    )
      changes.push(change(at, at + 1, wide));
  }
  for (const { index, 0: dots } of plain.matchAll(/\.{3,6}/g))
    if (isWide(plain[index - 1]) || isWide(plain[index + dots.length]))
      changes.push(change(index, index + dots.length, '……', 'dots beside Han'));
  for (const { index, 0: dash } of plain.matchAll(/[ \t]*(?:--+|—{1,2}|–)[ \t]*/g))
    if (dash !== '——' && isWide(plain[index - 1]) && isWide(plain[index + dash.length]))
      changes.push({
        ...change(index, index + dash.length, '——', 'a dash of two, without spaces'),
        kind: '破折號',
      });
  return changes;
}

const neighbour = (text: string, at: number, step: number): string | undefined => {
  let to = at + step;
  while (text[to] === ' ') to += step;
  const low = text[to];
  return low !== undefined && /[\ud800-\udfff]/.test(low) ? '字' : low;
};

const isWithin = (changes: readonly Change[], at: number) =>
  changes.some(({ start, end }) => start <= at && at < end);

/** The text as it will read with changes that keep its length. */
const spliced = (text: string, changes: readonly Change[]) => {
  const characters = text.split('');
  for (const { start, after } of changes) characters[start] = after;
  return characters.join('');
};

/** Brackets that hold Han, or stand beside it, in pairs. */
function brackets(text: string): Change[] {
  const open: number[] = [];
  const changes: Change[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') open.push(at);
    const from = text[at] === ')' ? open.pop() : undefined;
    if (from === undefined) continue;
    const inside = text.slice(from + 1, at);
    if (/\p{Script=Han}/u.test(inside) || isWide(neighbour(text, from, -1)) || isWide(text[at + 1]))
      changes.push(change(from, from + 1, '（'), change(at, at + 1, '）'));
  }
  return changes;
}
