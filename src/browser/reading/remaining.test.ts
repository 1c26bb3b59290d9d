import { expect, test } from 'vitest';
import { remainingBelow } from './remaining.ts';

const parts = (scrolled: number) => [
  { length: 100, bottom: 500 - scrolled, height: 400 },
  { length: 300, bottom: 900 - scrolled, height: 400 },
];

test('above the text all is left, and no section is the current one', () => {
  expect(remainingBelow(50, parts(0))).toEqual({ current: -1, here: 0, all: 400, share: 1 });
});

test('within a section, what stands below the line', () => {
  expect(remainingBelow(300, parts(0))).toEqual({ current: 0, here: 50, all: 350, share: 0.875 });
  expect(remainingBelow(300, parts(500))).toEqual({ current: 1, here: 75, all: 75, share: 0.1875 });
});

test('below the text nothing is left', () => {
  expect(remainingBelow(300, parts(900))).toEqual({ current: -1, here: 0, all: 0, share: 0 });
});
