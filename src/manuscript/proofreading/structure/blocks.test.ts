import { expect, test } from 'vitest';
import { mdx, placed } from '../../../tests/support/manuscript.ts';
import { proofBlocks } from './blocks.ts';

const faultsOf = (text: string) => proofBlocks(mdx(text)).map(placed);
const broken = 'a paragraph is broken over lines, which leaves a gap in it';

test.each([
  ['甲\n乙', `1:2 ${broken}`],
  ['甲**乙\n丙**丁', `1:5 ${broken}`],
  ['- 甲\n  乙', `1:4 ${broken}`],
  ['> 甲\n> 乙', `1:4 ${broken}`],
  ['甲[^a]\n\n[^a]: 乙\n    丙', `3:8 ${broken}`],
  ['2023. 這一年', '1:1 "2023." begins a list'],
  ['第{3}條', '1:2 code within the text'],
  ['集合{a}', '1:3 code within the text'],
  ['{a}', '1:1 code within the text'],
  ['export const a = 1', '1:1 code within the text'],
  ['甲<Foo />', '1:2 no page has an element <Foo>'],
  ['甲<img src="a.png" />', '1:2 no page has an element <img>'],
  ['<script>a</script>', '1:1 no page has an element <script>'],
  ['甲<b style="color: red">乙</b>', "1:2 <b style> is code, or the page's own"],
  ['甲<b onclick="a()">乙</b>', "1:2 <b onclick> is code, or the page's own"],
  ['甲<b id={a}>乙</b>', "1:2 <b id> is code, or the page's own"],
  ['| 甲 |\n| --- |\n| 1 | 2 |', '3:5 a cell beyond the columns of its table, which no page shows'],
  ['<b>甲</b>', '1:1 <b> is all of a paragraph, which MDX makes none of'],
  ['> <q>甲</q>', '1:3 <q> is all of a paragraph, which MDX makes none of'],
  ['<span class="facts">甲</span>乙', "1:1 <span class> is code, or the page's own"],
  ['<small>甲</small>乙', '1:1 no page has an element <small>'],
  ['```臺灣\n甲\n```', '1:1 words behind ``` which no page shows'],
  ['```ts 題\n甲\n```', '1:1 words behind ``` which no page shows'],
  ['甲\n\n[x]: #a "乙"', '3:1 an address that nothing calls, with all that stands behind it'],
  ['甲<Cite />', '1:2 <Cite> without an id'],
])('%s', (text, fault) => {
  expect(faultsOf(text)).toEqual([fault]);
});

test.each([
  '甲\\\n乙',
  '<blockquote>\n甲\n</blockquote>',
  '1. 甲\n2. 乙',
  '甲{/* 待核 */}乙',
  '2023\\. 這一年',
  '甲<br />乙<ruby>丙<rt>丁</rt></ruby>',
  '\\{甲\\}',
  '```c++\n甲\n```',
  '[甲][x]\n\n[x]: #a',
  '<p><b>甲</b></p>',
  '- <b>甲</b>',
  '乙<b>甲</b>',
])('may stand: %s', (text) => {
  expect(faultsOf(text)).toEqual([]);
});
