import { expect, test } from 'vitest';
import { stack } from './stack.ts';

test('each note stands level with its mark', () => {
  expect(
    stack([
      { line: 10, height: 20 },
      { line: 100, height: 20 },
    ]),
  ).toEqual([10, 100]);
});

test('none lies upon another: those below are pushed down', () => {
  const notes = [
    { line: 10, height: 50 },
    { line: 20, height: 50 },
    { line: 30, height: 10 },
    { line: 500, height: 10 },
  ];
  expect(stack(notes)).toEqual([10, 60, 110, 500]);
});
