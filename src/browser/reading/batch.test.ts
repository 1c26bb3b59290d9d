import { expect, test } from 'vitest';
import { sizeAfter } from './batch.ts';

/** How many go at one go, on a machine that takes so long for each, in milliseconds. */
function sizes(cost: number, gos: number): number[] {
  let size = 1;
  return Array.from({ length: gos }, () => {
    const now = size;
    size = sizeAfter(size, size * cost, 10);
    return now;
  });
}

test('grows step by step until a go takes as long as it may', () => {
  expect(sizes(0.5, 5)).toEqual([1, 4, 16, 20, 20]);
});

test.each([6, 500])('stays at one where that takes %i ms, and never comes to rest', (cost) => {
  expect(sizes(cost, 3)).toEqual([1, 1, 1]);
});

test('a clock that stands still does not make it endless', () => {
  expect(sizes(0, 4)).toEqual([1, 4, 16, 64]);
});

test('shrinks at once when the machine becomes slow', () => {
  expect(sizeAfter(20, 100, 10)).toBe(2);
});
