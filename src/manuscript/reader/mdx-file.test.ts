import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { mdx, placed } from '../../tests/support/manuscript.ts';

test('reads frontmatter and body, and all positions are the file’s', () => {
  const { frontmatter, body, faults } = mdx('---\ntitle: 甲\n---\n\n乙[^a]\n\n[^a]: 丙\n');
  expect(frontmatter.data).toEqual({ title: '甲' });
  expect(body.children.map(({ type }) => type)).toEqual(['paragraph', 'footnoteDefinition']);
  expect(body.children[0]?.position?.start).toMatchObject({ line: 5, column: 1, offset: 18 });
  expect(faults).toEqual([]);
});

test('a heading on a line of its own is no paragraph', () => {
  expect(mdx('<h3 id="a">甲</h3>\n\n乙').body.children).toMatchObject([
    { type: 'mdxJsxFlowElement', name: 'h3' },
    { type: 'paragraph' },
  ]);
});

test.each([
  ['甲\n\n約<10億', '3:3 a < that begins no element'],
  ['甲<br>乙', '1:2 an element that is not closed'],
  ['甲<b>乙', '1:2 an element that is not closed, or closed without being opened'],
  ['甲</b>乙', '1:3 an element that is not closed, or closed without being opened'],
  ['甲<!-- 乙 -->', '1:3 an HTML comment'],
  ['集合{甲,乙', '1:3 a brace, which begins code in MDX'],
  ['集合{甲 乙}', '1:3 a brace, which begins code in MDX'],
])('names the place of what is no MDX: %s', (text, fault) => {
  expect(mdx(text).faults.map(placed)).toEqual([fault]);
});

test('frontmatter and body have their faults at once', () => {
  expect(mdx('---\ntitle: 新章: 副題\n---\n\n甲<br>').faults).toHaveLength(2);
});

test('Markdown of Chinese: what is struck out, what is a dash, where an address ends', () => {
  const [paragraph] = mdx('約10~20萬，~~刪除。~~字，**粗。**字').body.children;
  expect(paragraph).toMatchObject({
    children: [
      { value: '約10~20萬，' },
      { type: 'delete' },
      { value: '字，' },
      { type: 'strong' },
      { value: '字' },
    ],
  });
  expect(paragraph && toString(paragraph)).toBe('約10~20萬，刪除。字，粗。字');
});
