import { expect, test } from 'vitest';
import { CORE, hanOf, missingFrom } from './charset.ts';

test('takes each Han character once, in order', () => {
  expect(hanOf('諾基亞，Nokia諾亞1998')).toBe([...'諾基亞'].toSorted().join(''));
});

test('finds what has no glyph', () => {
  expect(missingFrom(CORE + '諾基亞', '「諾基亞」Nokia\n')).toEqual([]);
  expect(missingFrom(CORE, '諾🤗')).toEqual(['諾', '🤗']);
});
