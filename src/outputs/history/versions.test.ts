import { expect, test } from 'vitest';
import { versionsIn } from './versions.ts';

test('a day ends with its newest commit, on a Chinese calendar', () => {
  const log = `c3 2026-11-25T15:00:00Z
c2 2026-11-24T16:30:00Z
c1 2026-11-24T15:30:00Z
`;
  expect([...versionsIn(log)]).toEqual([
    ['2026-11-25', 'c3'],
    ['2026-11-24', 'c1'],
  ]);
  expect(versionsIn('').size).toBe(0);
});
