import { expect, test } from 'vitest';
import { beginningOf, excerpt } from './excerpt.ts';

test('a short text is shown whole, its matches marked', () => {
  expect(
    excerpt('一部手機，手機', [
      { start: 2, end: 4 },
      { start: 5, end: 7 },
    ]),
  ).toEqual([
    { text: '一部', match: false },
    { text: '手機', match: true },
    { text: '，', match: false },
    { text: '手機', match: true },
  ]);
});

test('a long text is cut on both sides of its first match', () => {
  const text = '前'.repeat(40) + '手機' + '後'.repeat(100);
  expect(excerpt(text, [{ start: 40, end: 42 }])).toEqual([
    { text: '…' + '前'.repeat(18), match: false },
    { text: '手機', match: true },
    { text: '後'.repeat(52) + '…', match: false },
  ]);
});

test('a match beyond the cut is not shown, and one longer than the cut is whole', () => {
  const text = '手機' + '後'.repeat(100) + '手機';
  const far = { start: 102, end: 104 };
  expect(excerpt(text, [{ start: 0, end: 2 }, far])).toEqual([
    { text: '手機', match: true },
    { text: '後'.repeat(70) + '…', match: false },
  ]);
  expect(excerpt(text, [{ start: 0, end: 102 }])).toEqual([
    { text: text.slice(0, 102), match: true },
    { text: '…', match: false },
  ]);
});

test('no character is parted', () => {
  const text = '𠮷'.repeat(60) + '手';
  expect(excerpt(text, [{ start: 120, end: 121 }])).toEqual([
    { text: '…' + '𠮷'.repeat(9), match: false },
    { text: '手', match: true },
  ]);
  expect(excerpt(`前${text}`, [{ start: 0, end: 1 }])).toEqual([
    { text: '前', match: true },
    { text: '𠮷'.repeat(36) + '…', match: false },
  ]);
});

test('no Latin word is parted', () => {
  const text = `Anthropic的人${'前'.repeat(13)}手機${'後'.repeat(50)}Google`;
  expect(excerpt(text, [{ start: 24, end: 26 }])).toEqual([
    { text: '…的人' + '前'.repeat(13), match: false },
    { text: '手機', match: true },
    { text: '後'.repeat(50) + 'Google', match: false },
  ]);
});

test('no stop begins it', () => {
  const text = `前前。」　${'前'.repeat(15)}手機`;
  expect(excerpt(text, [{ start: 20, end: 22 }])).toEqual([
    { text: '…' + '前'.repeat(15), match: false },
    { text: '手機', match: true },
  ]);
});

test('a text without matches is its beginning', () => {
  expect(excerpt('後'.repeat(73), [])).toEqual([{ text: '後'.repeat(72) + '…', match: false }]);
});

test.each([
  ['它超過諾基亞，成了手機業的新霸主。', '它超過諾基亞'],
  ['C24　它超過諾基亞，成了手機業的新霸主。', 'C24　它超過諾基亞'],
  ['其實，這是另一回事。', '其實，這是另一回事'],
  ['已死', '已死'],
  [`${'字'.repeat(23)}Google的人`, `${'字'.repeat(23)}Google…`],
  ['字'.repeat(30), `${'字'.repeat(24)}…`],
])('%s begins with %s', (text, beginning) => {
  expect(beginningOf(text)).toBe(beginning);
});
