import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeConverter } from './convert.ts';
import { quotes } from './quotes.ts';
import { FORMS } from './tables.ts';

const rowsOf = (name: string) =>
  readFileSync(new URL(`./gold/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'));

const convert = makeConverter();
const simplified = (text: string) => quotes(convert(text));

test('the gold phrases, but for a Chinese signature, which only sense can tell', () => {
  const rows = rowsOf('gold.tsv').map(([id, from = '', to]) => ({ id, to, got: simplified(from) }));
  expect(rows).toHaveLength(163);
  expect(rows.filter(({ to, got }) => got !== to)).toEqual([
    { id: 'g031', to: '该书由张三著', got: '该书由张三着' },
  ]);
});

test.each(rowsOf('hard.tsv'))('%s', (from = '', to = '') => {
  expect(simplified(from)).toBe(to);
});

describe('the glossary of a page', () => {
  test('wins over all tables, in any glyphs', () => {
    const named = makeConverter([
      ['李乾元', '李乾元'],
      ['裡昂', '里昂'],
    ]);
    expect(named('見李乾元在裏昂，若乾元素')).toBe('见李乾元在里昂，若干元素');
  });

  test('signs for the author that gold phrase g031 lacks', () => {
    expect(makeConverter([['張三著', '张三著']])('該書由張三著')).toBe('该书由张三著');
  });

  test('is refused by name if its sides differ in length', () => {
    expect(() => makeConverter([['硅谷', '加州硅谷']])).toThrow('硅谷');
  });
});

test('any run of words keeps its number of code points', () => {
  const vocabulary = [
    ...FORMS.flatMap(({ words }) => words),
    ...rowsOf('gold.tsv').map(([, phrase = '']) => phrase),
    ...'二噁英 𠮷野家 著 「 』 “ \n GPT-4 👩‍👧'.split(' '),
  ];
  let seed = 1;
  const next = () => (seed = (seed * 48271) % 2147483647);
  for (let count = 0; count < 2000; count++) {
    const text = Array.from({ length: 8 }, () => vocabulary[next() % vocabulary.length]).join('');
    expect([...simplified(text)].length, text).toBe([...text].length);
  }
});
