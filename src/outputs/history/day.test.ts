import { expect, test } from 'vitest';
import { dayOf } from './day.ts';

test.each([
  ['2026-11-24T15:59:59Z', '2026-11-24'],
  ['2026-11-24T16:00:00Z', '2026-11-25'],
  ['2026-11-25T07:30:00+08:00', '2026-11-25'],
  ['2026-11-24', '2026-11-24'],
])('%s is of the day %s', (moment, day) => {
  expect(dayOf(new Date(moment))).toBe(day);
});
