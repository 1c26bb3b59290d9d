import { expect, test } from 'vitest';
import { charactersOf, minutesOf } from './reading-time.ts';

test.each([
  ['諾基亞，1998–2013年。', 6],
  ['Google與Llama 2', 4],
  ['54.4億歐元', 4],
  ['——……「」', 0],
])('%s has %i 字', (text, count) => {
  expect(charactersOf(text)).toBe(count);
});

test('a page takes at least a minute', () => {
  expect(minutesOf(10)).toBe(1);
  expect(minutesOf(8000)).toBe(20);
});
