import { expect, test } from 'vitest';
import { find } from './find.ts';
import { foldingBy } from './fold.ts';

const fold = foldingBy('諾诺亞亚');
const shown = (source: string, typed: string) =>
  find(source, fold(source), fold(typed).text).map(({ start, end }) => source.slice(start, end));

test.each([
  ['AI', 'OpenAI的AI', ['AI', 'AI']],
  ['art', 'Smart art', ['art']],
  ['open ai', 'OpenAI與Open AI', ['OpenAI', 'Open AI']],
  ['4', 'GPT4、2014', ['4']],
  ['gpt', 'ChatGPT', ['GPT']],
  ['20', '2012', ['20']],
  ['12', '2012', []],
  ['诺基亚', '諾基亞，諾基亞', ['諾基亞', '諾基亞']],
  ['基亚', '諾基亞', ['基亞']],
  ['I公司', 'AI公司', ['I公司']],
  ['ai', '𝐀𝐈', ['𝐀𝐈']],
])('%s in %s', (typed, source, found) => {
  expect(shown(source, typed)).toEqual(found);
});

test('a match ends behind the whole of its last character', () => {
  expect(find('住𠮷。', fold('住𠮷。'), '住𠮷')).toEqual([{ start: 0, end: 3 }]);
  expect(find('a\u0301b', fold('a\u0301b'), 'a')).toEqual([{ start: 0, end: 1 }]);
});

test('a term may span punctuation', () => {
  expect(find('馬克斯·韋伯', fold('馬克斯·韋伯'), '斯韋')).toEqual([{ start: 2, end: 5 }]);
});
