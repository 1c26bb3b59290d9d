import { expect, test } from 'vitest';
import { firstParagraph } from './first-paragraph.ts';

test('takes the first paragraph whole, after a heading', () => {
  const html = '<h3 id="a">甲</h3>\n<p>乙<strong>丙</strong>。</p><p>丁。</p>';
  expect(firstParagraph(html)).toBe('<p>乙<strong>丙</strong>。</p>');
});

test('leaves out the marks of notes and citations', () => {
  const html =
    '<p>甲。<sup><a href="#fn-b">1</a></sup><data class="cite" value="b"></data>乙。</p>';
  expect(firstParagraph(html)).toBe('<p>甲。乙。</p>');
});

test('refuses a text without a paragraph', () => {
  expect(() => firstParagraph('<h3>甲</h3>')).toThrow('a text without a paragraph: <h3>甲</h3>');
});
