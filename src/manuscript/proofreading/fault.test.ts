import { expect, test } from 'vitest';
import { describe, lineAt } from './fault.ts';

test('a fault is one line: where, what, and what to do', () => {
  const fault = {
    file: 'content/edition.mdx',
    line: 12,
    what: '」 without its partner',
    cure: 'Close it',
  };
  expect(describe(fault)).toBe('content/edition.mdx:12  」 without its partner. Close it.');
});

test.each([
  ['甲', 0, 1],
  ['the break after it', 1, 1],
  ['乙', 2, 2],
  ['丙, below an empty line', 5, 4],
  ['the end', 6, 4],
])('counts lines from 1: %s', (_, offset, line) => {
  expect(lineAt('甲\n乙\n\n丙', offset)).toBe(line);
});
