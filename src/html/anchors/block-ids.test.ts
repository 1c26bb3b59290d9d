import { expect, test } from 'vitest';
import { passed } from '../../tests/support/search/passed.ts';
import { numberBlocks } from './block-ids.ts';

const numbered = (html: string) =>
  passed(`<div class="prose">${html}</div>`, numberBlocks).slice(19, -6);

test('numbers the paragraphs of each section by its anchor', () => {
  expect(
    numbered(
      '<h2 id="a">甲</h2><p>一</p><h3 id="b">乙</h3><p class="x">二</p><h2 id="c">丙</h2><p>三</p>',
    ),
  ).toBe(
    '<h2 id="a">甲</h2><p id="a-1">一</p><h3 id="b">乙</h3><p class="x" id="a-2">二</p><h2 id="c">丙</h2><p id="c-1">三</p>',
  );
});

test('keeps an id that stands, and numbers a text without headings', () => {
  expect(numbered('<p>一</p><p id="own">二</p><p>三</p>')).toBe(
    '<p id="text-1">一</p><p id="own">二</p><p id="text-2">三</p>',
  );
});

test('numbers what is no paragraph after the paragraph before it', () => {
  expect(
    numbered(
      '<h2 id="a">甲</h2><ul><li>項</li><li><p>一</p><ul><li>又</li></ul></li></ul><p>二</p><table><tr><td>格</td></tr></table><pre>碼</pre><blockquote><p>三</p></blockquote>',
    ).match(/\b[a-z\d]+ id="[^"]*"/g),
  ).toEqual([
    'h2 id="a"',
    'li id="a-0-1"',
    'li id="a-0-2"',
    'p id="a-1"',
    'li id="a-1-1"',
    'p id="a-2"',
    'tr id="a-2-1"',
    'pre id="a-2-2"',
    'p id="a-3"',
  ]);
});

test('numbers the colophon, but not what the page says below it', () => {
  expect(
    passed(
      '<section class="colophon"><h2 id="colophon">記</h2><p>一</p><p class="facts">二</p></section>',
      numberBlocks,
    ),
  ).toBe(
    '<section class="colophon"><h2 id="colophon">記</h2><p id="colophon-1">一</p><p class="facts">二</p></section>',
  );
});

test('leaves alone what is not prose', () => {
  expect(passed('<p>一</p>', numberBlocks)).toBe('<p>一</p>');
});
