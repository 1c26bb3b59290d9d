import { expect, test } from 'vitest';
import { creditOf, relationOf } from './credit.ts';

const original = { title: '原題', author: '某人', year: 2023 };

test("a retelling, an edition and an essay of one's own are told apart", () => {
  expect(creditOf({ kind: 'retelling', author: '某人', original })).toBe('重述某人2023年的文章');
  expect(creditOf({ kind: 'edition', author: '某人', original })).toBe('某人2023年的文章');
  expect(creditOf({ kind: 'own', author: '某甲' })).toBe('某甲');
});

test('only what has an original relates to one', () => {
  expect(relationOf({ kind: 'retelling', author: '某人', original })).toBe('重述其');
  expect(relationOf({ kind: 'edition', author: '某人', original })).toBe('原題');
  expect(relationOf({ kind: 'own', author: '某甲' })).toBeUndefined();
});
