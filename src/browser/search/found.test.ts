import { expect, test } from 'vitest';
import { foundFor } from './found.ts';

const FOUND = { path: '/', id: 'a-1', words: ['手機'] };
const KEPT = JSON.stringify(FOUND);

test('what was left is for its own page and anchor', () => {
  expect(foundFor(KEPT, '/', '#a-1')).toEqual(FOUND);
  expect(foundFor(KEPT, '/', '#%61-1')).toEqual(FOUND);
});

test.each([
  [KEPT, '/hans/', '#a-1'],
  [KEPT, '/', '#a-2'],
  [KEPT, '/', '#%E0%A4%A'],
  [undefined, '/', ''],
  ['{', '/', ''],
  ['null', '/', ''],
  ['7', '/', ''],
])('%j is nothing for %s%s', (kept, path, hash) => {
  expect(foundFor(kept, path, hash)).toBeUndefined();
});
