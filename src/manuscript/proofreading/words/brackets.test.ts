import { expect, test } from 'vitest';
import { mdx } from '../../../tests/support/manuscript.ts';
import { proseOf } from '../../reader/prose.ts';
import { proofBrackets } from './brackets.ts';

const faultsOf = (text: string) =>
  proseOf(mdx(text))
    .flatMap(proofBrackets)
    .map(({ line, what }) => `${line} ${what}`);

test.each([
  ['never closed', '他說：「好。', '「'],
  ['never opened', '他說：好。」', '」'],
  ['closed by another', '他說：「好。』', '』'],
  ['crossed', '他（說：「好）。」', '）'],
  ['inner ones count', '「他說：『好。」', '」'],
  ['the outer one', '「他說：『好。』', '「'],
  ['a book', '《死神永生', '《'],
  ['an article', '展望〉', '〉'],
  ['after an exempt one', '`「`之後的（', '（'],
])('without its partner: %s', (_, text, stray) => {
  expect(faultsOf(`甲（乙）\n\n${text}\n\n丙`)).toEqual([`3 ${stray} without its partner`]);
});

test.each([
  ['paragraphs', '「甲\n\n乙」'],
  ['keys of frontmatter', '---\ngist: 「甲\nnote: 乙」\n---'],
  ['items of a list', '- 「甲\n- 乙」'],
  ['claims of a case', '---\nchecks:\n  - claim: 「甲\n    finding: 乙」\n---'],
  ['the text of a note and another', '[^a]: 「甲\n[^b]: 乙」'],
  ['frontmatter and the text', '---\ngist: 「甲\n---\n乙」'],
])('do not pair up: %s', (_, text) => {
  expect(faultsOf(text).map((fault) => fault.slice(2))).toEqual([
    '「 without its partner',
    '」 without its partner',
  ]);
});

test.each([
  ['nested', '「甲『乙（丙）』《丁〈戊〉》」'],
  ['in frontmatter', '---\ntitle: 「甲」\naliases: [（乙）, 〈丙〉]\n---\n\n「丁」'],
  ['folded in frontmatter', '---\ngist: >-\n  「甲\n  乙」\nnote: 丙\n---'],
  ['in a list of frontmatter', '---\nunverified:\n  - 「甲\n    乙」\n  - 丙\n---'],
  ['over the lines of an element', '<blockquote>\n「甲\n乙」\n</blockquote>'],
  ['over the lines of a note', '[^a]: 「甲\n    乙」'],
  ['in code', '寫作`「`'],
  ['as themselves', '<span translate="no">」「</span>兩個符號'],
  ['of ASCII and Latin', 'f(x] “y’'],
])('pair up or need not: %s', (_, text) => {
  expect(faultsOf(text)).toEqual([]);
});

test('names the line of the stray one where a paragraph has several', () => {
  expect(faultsOf('甲\n\n「乙」\n「丙\n丁')).toEqual(['4 「 without its partner']);
});
