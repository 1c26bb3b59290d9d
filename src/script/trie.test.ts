import { expect, test } from 'vitest';
import { seal, trieOf } from './trie.ts';

test('the earlier table wins, and the longest match', () => {
  const trie = trieOf([['甲', '一']], [['甲', '二'], ['甲乙', '三四']]); // prettier-ignore
  expect(trie.convert('甲丙甲乙')).toBe('一丙三四');
});

test('an entry of unequal sides is refused by name', () => {
  expect(() => trieOf([['干', '乾坤']])).toThrow('干');
});

test('a length is counted in code points', () => {
  expect(trieOf([['噁', '𫫇']]).convert('二噁英')).toBe('二𫫇英');
});

test('a sealed word is handed to no other rule', () => {
  const convert = seal([['乙', '二']], (text) => `(${text})`);
  expect(convert('甲乙丙')).toBe('(甲)二(丙)');
});
