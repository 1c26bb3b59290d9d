import { expect, test } from 'vitest';
import { chineseDate, sourcePhrase } from './source-phrase.ts';

const source = {
  publisher: 'Reuters',
  date: '2012-05-16',
  grade: 'A',
  checked: 'excerpt',
} as const;

test('names publisher and date', () => {
  expect(sourcePhrase(source)).toBe('Reuters，2012年5月16日');
});

test('says of grade C that a reprint was read, of A and B does not', () => {
  expect(sourcePhrase({ ...source, grade: 'C', reprint: '0xcj.com' })).toBe(
    '據0xcj.com轉載，Reuters，2012年5月16日',
  );
  expect(sourcePhrase({ ...source, reprint: 'Yahoo' })).toBe('Reuters，2012年5月16日');
});

test('says of grade C that it is only said there', () => {
  expect(sourcePhrase({ ...source, grade: 'C' })).toBe('據Reuters，2012年5月16日');
});

test('never presents as read what was not opened', () => {
  expect(sourcePhrase({ ...source, checked: 'memory' })).toBe('Reuters，2012年5月16日，未開啟');
});

test('a date is as exact as it is known', () => {
  expect(['2012-05-06', '2012-05', '2012'].map(chineseDate)).toEqual([
    '2012年5月6日',
    '2012年5月',
    '2012年',
  ]);
});
