import { expect, test } from 'vitest';
import { fold, foldingBy } from './fold.ts';

const asIs = (character: string) => character;

test.each([
  ['case, spaces and points', 'Open AI’s', 'openais'],
  ['width', 'ＧＰＴ－４', 'gpt4'],
  ['accents, whole or composed', 'Caf\u00e9 Cafe\u0301', 'cafecafe'],
  ['a ligature', 'ﬁve', 'five'],
  ['Chinese punctuation', '「馬克斯·韋伯」，', '馬克斯韋伯'],
  ['what is no letter', '——、…', ''],
])('folds %s', (_, source, text) => {
  expect(fold(source, asIs).text).toBe(text);
});

test('tells of each unit where it came from', () => {
  expect(fold('É ﬁ。Ａ', asIs)).toEqual({ text: 'efia', at: [0, 2, 2, 4] });
});

test('counts a character beyond the first plane as two units, in the source and folded', () => {
  expect(fold('a𠮷b', asIs)).toEqual({ text: 'a𠮷b', at: [0, 1, 1, 3] });
  expect(foldingBy('𠮷吉')('𠮷b')).toEqual({ text: '吉b', at: [0, 2] });
});

test('folds by pairs, and leaves the rest', () => {
  expect(foldingBy('諾诺亞亚')('諾基亞')).toEqual({ text: '诺基亚', at: [0, 1, 2] });
  expect(foldingBy('')('諾基亞').text).toBe('諾基亞');
});
