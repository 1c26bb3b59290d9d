import { describe, expect, test } from 'vitest';
import { arranged, chosen, moved } from './results.ts';
import type { Hit } from '../../search/shared/rank.ts';

const hits = (kind: Hit['kind'], length: number) =>
  Array.from({ length }, (_, nth) => ({ kind, title: `${nth}` }) as Hit);

describe('what was found', () => {
  const results = { state: 'found' as const, hits: [...hits('section', 3), ...hits('note', 20)] };

  test('is cut to a few of each group in the dialog, and both numbers are told', () => {
    const { groups, count, shown } = arranged(results, false);
    expect(groups['note']).toEqual(hits('note', 8));
    expect({ count, shown }).toEqual({ count: 23, shown: 11 });
  });

  test('is whole on the search page', () => {
    expect(arranged(results, true)).toMatchObject({ count: 23, shown: 23 });
  });
});

describe('an arrow', () => {
  test.each([
    { from: -1, step: 1, to: 0 },
    { from: -1, step: -1, to: 4 },
    { from: 0, step: -1, to: 4 },
    { from: 4, step: 1, to: 0 },
    { from: 2, step: 1, to: 3 },
  ] as const)('by $step leads from $from of five to $to', ({ from, step, to }) => {
    expect(moved(from, step, 5)).toBe(to);
  });

  test.each([1, -1] as const)('by %i chooses nothing where nothing is', (step) => {
    expect(moved(-1, step, 0)).toBe(-1);
  });
});

test('what was chosen stays so while it is there, else the first is', () => {
  expect(chosen('found', ['/a', '/b'], '/b')).toBe(1);
  expect(chosen('found', ['/a', '/b'], '/gone')).toBe(0);
  expect(chosen('found', ['/a', '/b'])).toBe(0);
  expect(chosen('empty', ['/a', '/b'])).toBe(-1);
  expect(chosen('none', [])).toBe(-1);
});
