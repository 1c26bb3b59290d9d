import { expect, test } from 'vitest';
import { makeDrag } from './drag.ts';

test('a sheet follows the finger down, never up, and closes if it went far', () => {
  const drag = makeDrag();
  drag.begin(100, false);
  expect([130, 90, 180].map((y) => drag.move(y, false))).toEqual([30, 0, 80]);
  expect(drag.end()).toBe(true);
});

test('a short pull and a tap leave it open', () => {
  const drag = makeDrag();
  drag.begin(100, false);
  drag.move(164, true);
  expect(drag.end()).toBe(false);
  drag.begin(100, false);
  expect(drag.end()).toBe(false);
});

test('a long text scrolls first: upwards at once, and until it is at its top again', () => {
  const drag = makeDrag();
  drag.begin(100, false);
  expect([80, 300].map((y) => drag.move(y, true))).toEqual([undefined, undefined]);
  expect(drag.end()).toBe(false);
  drag.begin(100, true);
  expect(drag.move(300, true)).toBeUndefined();
});
