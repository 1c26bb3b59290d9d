import { expect, test } from 'vitest';
import { passed } from '../tests/support/search/passed.ts';
import { keepFirstParagraph } from './first-paragraph.ts';

const kept = (html: string) => passed(`<div class="prose">${html}</div>`, keepFirstParagraph);

test('keeps the first paragraph whole, after a heading', () => {
  expect(kept('<h3 id="a">甲</h3>\n<p>乙<strong>丙</strong>。</p><p>丁。</p>')).toBe(
    '<div class="prose"><p>乙<strong>丙</strong>。</p></div>',
  );
});

test('leaves out the marks of notes and sources', () => {
  expect(
    kept(
      '<p>甲。<b>x<sup><a href="#fn-b" data-footnote-ref>1</a></sup></b>2<sup>2</sup><data data-build-source="b"></data>乙。</p><section data-footnotes><p>註</p></section>',
    ),
  ).toBe('<div class="prose"><p>甲。<b>x</b>2<sup>2</sup>乙。</p></div>');
});

test('refuses a text without a paragraph, naming its file', () => {
  const html = '<div class="prose" data-build-file="content/essay/10-a.mdx"><h3>甲</h3></div>';
  expect(() => passed(html, keepFirstParagraph)).toThrow(
    'content/essay/10-a.mdx: a text without a paragraph',
  );
});
