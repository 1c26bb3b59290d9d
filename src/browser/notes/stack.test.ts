import { expect, test } from 'vitest';
import { stack } from './stack.ts';

test('each note stands level with its mark', () => {
  expect(
    stack([
      { number: '1', line: 10, height: 20 },
      { number: '2', line: 100, height: 20 },
    ]),
  ).toEqual([10, 100]);
});

test('none lies upon another: those below are pushed down', () => {
  const notes = [
    { number: '1', line: 10, height: 50 },
    { number: '2', line: 20, height: 50 },
    { number: '3', line: 30, height: 10 },
    { number: '4', line: 500, height: 10 },
  ];
  expect(stack(notes)).toEqual([10, 60, 110, 500]);
});

test('a note that is called again beside itself, or above where it was pushed, stands once', () => {
  const notes = [
    { number: '1', line: 10, height: 50 },
    { number: '2', line: 20, height: 50 },
    { number: '1', line: 40, height: 50 },
    { number: '2', line: 50, height: 50 },
    { number: '1', line: 80, height: 50 },
  ];
  expect(stack(notes)).toEqual([10, 60, undefined, undefined, 110]);
});
