import { expect, test } from 'vitest';
import { foldingBy } from '../shared/fold.ts';
import { foldFully, foldTable, toSimplified } from './fold-table.ts';

test.each([
  ['諾', '诺'],
  ['髮', '发'],
  ['發', '发'],
  ['裏', '里'],
  ['裡', '里'],
  ['着', '着'],
  ['帳', '账'],
  ['覆', '复'],
  ['彷', '仿'],
  ['人', '人'],
  ['a', 'a'],
  ['𠮷', '𠮷'],
])('%s becomes %s', (character, simplified) => {
  expect(toSimplified(character)).toBe(simplified);
});

test('the table holds what becomes a character of the texts, and nothing else', () => {
  const pairs = foldTable('頭髮');
  expect(pairs).toContain('髮发');
  expect(pairs).toContain('發发');
  expect(pairs).toContain('頭头');
  expect(pairs).not.toContain('諾');
});

test('a browser folds by the table as the build does', () => {
  const text = '那隻諾基亞，裡外都是頭髮與發展，2012年的OpenAI。';
  expect(foldingBy(foldTable(text))(text)).toEqual(foldFully(text));
  expect(foldingBy(foldTable(text))('头发')).toEqual(foldFully('頭髮'));
});
