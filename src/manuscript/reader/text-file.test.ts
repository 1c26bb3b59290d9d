import { expect, test } from 'vitest';
import { pointAt } from './text-file.ts';

test.each([
  ['甲', 0, 1, 1],
  ['the break after it', 1, 1, 2],
  ['乙', 2, 2, 1],
  ['丙, below an empty line', 5, 4, 1],
  ['the end', 7, 4, 3],
])('counts lines and columns from 1: %s', (_, offset, line, column) => {
  const point = pointAt({ path: 'a.mdx', text: '甲\n乙\n\n丙丁' }, offset);
  expect(point).toEqual({ file: 'a.mdx', line, column });
});
