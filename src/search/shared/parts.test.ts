import { describe, expect, test } from 'vitest';
import { foldingBy } from './fold.ts';
import { namesFrom } from './names.ts';
import { findParts, partsOf } from './parts.ts';
import type { Query } from './query.ts';

const fold = foldingBy('諾诺亞亚為为會会軟软麼么敗败');
const names = namesFrom(
  [
    ['諾基亞', '案例', 'cases/nokia/', 'Nokia'],
    ['微軟', '案例', 'cases/microsoft/', 'Microsoft'],
  ],
  fold,
);
const shown = (typed: string) => partsOf(typed, fold, names).map((part) => part.typed);

describe('parts what was typed', () => {
  test.each([
    ['諾基亞,微軟', ['諾基亞', '微軟']],
    ['不存在詞 諾基亞', ['諾基亞', '不存在詞']],
    ['諾基亞為什麼會失敗', ['諾基亞', '失敗', '為什麼', '會']],
    ['手機、手機；微軟', ['微軟', '手機']],
    ['NOKIA的手機', ['NOKIA', '手機', '的']],
  ])('%s', (typed, parts) => {
    expect(shown(typed)).toEqual(parts);
  });

  test.each(['結構決定功能', '諾基亞', '……', ''])('but leaves %j whole', (typed) => {
    expect(shown(typed).length).toBeLessThan(2);
  });

  test('a name stands for all its spellings, a word that only asks for none', () => {
    const parts = partsOf('nokia為什麼', fold, names);
    expect(parts).toEqual([
      { typed: 'nokia', term: ['nokia', '诺基亚'] },
      { typed: '為什麼', term: [] },
    ]);
  });
});

test('parts that nothing has beside the rest are left out, and named', async () => {
  const block = ['nokia', '手机', '微软'];
  const search = async ({ words }: Query) =>
    words.every((term) => term.some((text) => block.includes(text))) ? [words.length] : [];
  const parts = [['nokia'], ['云'], [], ['手机']].map((term) => ({ typed: String(term), term }));
  const { hits, kept, dropped } = await findParts(parts, search);
  expect(hits).toEqual([2]);
  expect(kept.map(({ typed }) => typed)).toEqual(['nokia', '手机']);
  expect(dropped.map(({ typed }) => typed)).toEqual(['云', '']);
});
