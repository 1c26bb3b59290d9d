import { pinyin } from 'pinyin-pro';
import { expect, test, vi } from 'vitest';
import { damage } from '../damage.ts';
import { bytesOf, decodePair, asHalfWidth, pairOf } from '../gbk.ts';
import { guesses } from './guesses.ts';

// The dictionary is read when the first guess is made.
vi.setConfig({ testTimeout: 60_000 });

const TABLE = new Map(
  [...'驗費現'].map((character) => {
    const [lead = 0, trail = 0] = bytesOf(character) ?? [];
    return [pairOf(lead, trail), pinyin(character)] as const;
  }),
);
const damaged = (text: string) => asHalfWidth(damage(text, TABLE));

/** What is guessed for a damaged line from its first question mark on. */
const guessed = (line: string, manuscript = '') =>
  guesses({ line, from: line.indexOf('?'), to: line.length }, TABLE, manuscript);

test('each guess, damaged, gives the line', () => {
  const line = damaged('大廠因為人多，所以慢。');
  const found = guessed(line);
  expect(found.length).toBeGreaterThan(4);
  for (const guess of found) expect(damaged(`大廠因${guess}`)).toBe(line);
  expect(found).toContain('為人多，所以慢。');
});

test('what the manuscript says elsewhere comes first', () => {
  const line = damaged('大廠因為人多，所以慢。');
  expect(guessed(line, '小廠人少，所以慢得少。')[0]).toBe('為人多，所以慢。');
});

test('half a character at the end of a line may be any', () => {
  const line = damaged('大廠因為人少');
  expect(line).toBe('大廠因?yàn)槿松?');
  const found = guessed(line, '為人少');
  for (const guess of found) expect(damaged(`大廠因${guess}`)).toBe(line);
  expect(found).toContain('為人少');
});

test('where no run of the machine gives the line, a byte is supposed to be gone', () => {
  // Of 話 (D4 92) the second byte is gone, so that the comma behind it (A3 AC) is cut in half.
  const line = `探索能力的${decodePair(0xd4, 0xa3)}?`;
  const gap = { line, from: 5, to: line.length };
  expect(guesses(gap, TABLE, '沒有探索能力的話，')[0]).toBe('話，');
});
