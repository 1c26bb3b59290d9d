import { expect, test } from 'vitest';
import { creditOf, relationOf, workOf } from './credit.ts';

const original = { title: '原題', author: '某人', year: 2023 };
const retelling = { kind: 'retelling', author: '某人', original } as const;
const edition = { ...retelling, kind: 'edition' } as const;
const own = { kind: 'own', author: '某甲' } as const;

test("a retelling, an edition and an essay of one's own are told apart", () => {
  const date = new Date('2026-11-24');
  expect(creditOf(retelling)).toBe('某人2023年原著');
  expect(creditOf(own)).toBe('某甲');
  expect(workOf(retelling, date, true)).toBe('重述並查核');
  expect(workOf(edition, date, false)).toBe('校訂');
  expect(workOf(own, date, true)).toBe('2026年');
});

test('only what has an original relates to one', () => {
  expect(relationOf(retelling)).toBe('重述其');
  expect(relationOf(edition)).toBe('原題');
  expect(relationOf(own)).toBeUndefined();
});
