import { expect, test } from 'vitest';
import { mdx, yaml } from '../../tests/support/manuscript.ts';
import { EXEMPT, pointIn, proseOf, proseOfBody, proseOfYaml, verbatimIn } from './prose.ts';

const text = `---
title: 題
aliases: [一, '二']
---

甲[^a]**乙**\`碼\`丙<i lang="en">x</i>&ldquo;丁\\*戊

- 項

| 格 | 子 |
| -- | -- |

<h3 id="b">病</h3>

[^a]: 註
`;

test('the words of a text, block by block', () => {
  expect(proseOf(mdx(text)).map((prose) => prose.text)).toEqual([
    '題',
    '一',
    '二',
    `甲乙${EXEMPT}丙${EXEMPT}“丁*戊`,
    '項',
    '格',
    '子',
    '病',
    '註',
  ]);
});

test('each character keeps its place', () => {
  const prose = proseOf(mdx(text));
  const placeOf = (character: string) => {
    for (const one of prose)
      if (one.text.includes(character)) return pointIn(one, one.text.indexOf(character));
    return undefined;
  };
  expect(placeOf('二')).toMatchObject({ line: 3, column: 15 });
  expect(placeOf('乙')).toMatchObject({ line: 6, column: 8 });
  expect(placeOf('丁')).toMatchObject({ line: 6, column: text.split('\n')[5]!.indexOf('丁') + 1 });
  expect(placeOf('戊')).toMatchObject({ line: 6, column: text.split('\n')[5]!.indexOf('戊') + 1 });
  expect(placeOf('註')).toMatchObject({ line: 15, column: 7 });
});

test('what no rule is for is still shown', () => {
  expect(verbatimIn(mdx(text)).map((prose) => prose.text)).toEqual(['碼', 'x']);
  expect(verbatimIn(mdx('按<kbd>臺</kbd>鍵')).map((prose) => prose.text)).toEqual(['臺']);
});

test('elements without words are what one makes of them', () => {
  const [prose] = proseOfBody(mdx('甲<Cite id="b" />乙'), ({ name }) => `[${name}]`);
  expect(prose?.text).toBe('甲[Cite]乙');
});

test('a value of YAML that runs over lines keeps its places', () => {
  const [prose] = proseOfYaml(yaml('gist: >-\n  甲\n  乙\nglossary: { 甲: 乙 }\n'));
  expect(prose?.text).toBe('甲 乙');
  expect(prose && pointIn(prose, 2)).toMatchObject({ line: 3, column: 3 });
});

test('what is apart on the page is apart here, or a word would run through it', () => {
  const words = (body: string) => proseOfBody(mdx(body)).map((prose) => prose.text);
  expect(words('甲<br />乙\\\n丙')).toEqual(['甲\n乙\n丙']);
  expect(words('甲<kbd>鍵</kbd>乙`碼`丙')).toEqual([`甲${EXEMPT}乙${EXEMPT}丙`]);
  expect(words('甲<ruby>乙<rt>丙</rt></ruby>丁')).toEqual(['甲乙丁', '丙']);
  expect(words('甲{/* 待核 */}乙')).toEqual(['甲乙']);
});
