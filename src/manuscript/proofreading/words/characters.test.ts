import { expect, test } from 'vitest';
import { mdx } from '../../../tests/support/manuscript.ts';
import { proseOf } from '../../reader/prose.ts';
import { proofCharacters } from './characters.ts';

const faultsOf = (text: string) =>
  proseOf(mdx(text))
    .flatMap(proofCharacters)
    .map(({ line, what }) => `${line} ${what}`);
const simplified = (character: string) => `Simplified character ${character} in Traditional text`;

test.each([
  ['那一年，国家隊', `3 ${simplified('国')}`],
  ['他说：“好', `3 ${simplified('说')}`],
])('%s', (text, fault) => {
  expect(faultsOf(`標題\n\n${text}\n\n尾`)).toContain(fault);
});

test.each([
  ['他說：“好', '”，走了'],
  ['叫做“創新', '”的東西'],
  ['這篇“Attention', '”一文'],
  ['這篇 “Attention', '” 一文'],
  ['他說『好‘字', '’』'],
])('curly quotation marks beside Han: %s%s', (opening, closing) => {
  const what = 'curly quotation mark beside Han';
  expect(faultsOf(`甲\n${opening}\n${closing}`)).toEqual([`2 ${what}`, `3 ${what}`]);
});

test.each(['諾基亞 Nokia', 'Nokia 諾基亞', '市值 1100', '1100  億'])(
  'a space between Han and Latin: %s',
  (text) => {
    expect(faultsOf(`甲\n乙\n${text}`)).toEqual(['3 space between Han and Latin']);
  },
);

test.each([
  ['characters of both scripts', '里程，台下，干涉，征途，山峰，人群'],
  ['characters that mean something else in Traditional', '茶几，子曰詩云，里程'],
  ['variants', '爲着這羣人'],
  ['an apostrophe in Latin', '讀O’Reilly的書'],
  ['a quotation in Latin', 'He wrote “it isn’t ‘done’ yet” in 2013.'],
  ['spaces inside Latin', '論文Attention Is All You Need一文'],
  ['spaces beside marks', '諾基亞，1998年，Nokia。 Nokia'],
  ['code', '寫作`国 “a” b`的一段'],
  ['text about characters', '簡體寫作<span translate="no">国，“国” a</span>'],
  ['text in Simplified', '<p lang="zh-Hans">他说：“国 a”</p>'],
  ['text in another language', '題作<cite lang="en">“Attention” 一文</cite>'],
  ['text that runs over lines', '<q lang="zh-Hans">\n说\n</q>'],
  ['frontmatter', '---\ntitle: 引言\nlatin: Nokia\nyears: 1998–2013\naliases: [NOK, 諾記]\n---'],
  [
    'the Simplified half of a glossary',
    '---\nglossary:\n  錢鍾書: 钱锺书\n  甲: 说\ntitle: 題\n---',
  ],
  ['a glossary in one line', "---\nglossary: { 錢鍾書: '钱锺书' }\n---"],
])('may stand: %s', (_, text) => {
  expect(faultsOf(text)).toEqual([]);
});

test('what may stand does not move or hide what follows', () => {
  expect(faultsOf('<i translate="no">𠮷𠮷𠮷</i>\n国')).toEqual([`2 ${simplified('国')}`]);
  expect(faultsOf('<i lang="en">x</i>国<i lang="en">x</i>')).toEqual([`1 ${simplified('国')}`]);
  expect(faultsOf('---\nglossary:\n  甲: 说\ntitle: 说\n---')).toEqual([`4 ${simplified('说')}`]);
});

test('text that is Traditional by its language is proofread', () => {
  expect(faultsOf('<p lang="zh-Hant-TW">国</p>')).toEqual([`1 ${simplified('国')}`]);
});
