import { expect, test } from 'vitest';
import { costOf, known } from './lexicon.ts';

test('a word with its likelihood and its kind', () => {
  expect(known('著名')).toEqual({ cost: costOf(9342), kind: 'verb' });
  expect(known('鲁迅')).toEqual({ cost: costOf(1507), kind: 'name' });
  expect(known('大模型')).toBeUndefined();
});

test.each(['一', '的', '龙', '龢'])('%s is found wherever it stands', (word) => {
  expect(known(word)).toBeDefined();
});

test.each(['', ' ', '0', '\u{20bb7}', '￿'])('what lies before or after all words: “%s”', (word) => {
  expect(known(word)).toBeUndefined();
});

test('what was hardly seen is no word, unless its form can be found in no other way', () => {
  expect(known('着作')).toBeUndefined();
  expect(known('沉下')).toEqual({ cost: costOf(3), kind: 'verb' });
});
