import { describe, expect, test } from 'vitest';
import { makeConverter } from './convert.ts';
import { rowsOf } from './gold/rows.ts';
import { FORMS } from './tables/forms.ts';

const convert = makeConverter();

test.each(['gold.tsv', 'hard.tsv', 'held-out.tsv'])('every sentence of %s', (name) => {
  const rows = rowsOf(name).map((row) => (name === 'gold.tsv' ? row.slice(1) : row));
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.map(([from = '']) => convert(from))).toEqual(rows.map(([, to]) => to));
});

test('what a sentence is about decides too: a tent or an account', () => {
  expect(convert('主帥入帳坐定')).toBe('主帅入帐坐定');
  expect(convert('貨款入帳')).toBe('货款入账');
});

test('the same text always takes the same form', () => {
  const text = rowsOf('held-out.tsv')
    .map(([from]) => from)
    .join('\n');
  expect(convert(text)).toBe(makeConverter()(text));
});

describe('the glossary of a page', () => {
  test('wins over all tables, in any glyphs', () => {
    const named = makeConverter([
      ['李乾元', '李乾元'],
      ['裡昂', '里昂'],
    ]);
    expect(named('見李乾元在裏昂，若乾元素')).toBe('见李乾元在里昂，若干元素');
  });

  test('sets what only it can: a name that is written like other words', () => {
    const named = makeConverter([
      ['五箇山', '五箇山'],
      ['麴義', '麹义'],
    ]);
    expect(named('五箇山的麴義說一箇故事')).toBe('五箇山的麹义说一个故事');
  });

  test('names an author, who signs with 著', () => {
    expect(makeConverter([['白熊', '白熊']])('白熊著《說大廠》')).toBe('白熊著《说大厂》');
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
  for (let count = 0; count < 300; count++) {
    const text = Array.from({ length: 8 }, () => vocabulary[next() % vocabulary.length]).join('');
    expect([...convert(text)].length, text).toBe([...text].length);
  }
});
