import { expect, test } from 'vitest';
import { passed } from '../tests/support/passed.ts';
import { numberParagraphs } from './paragraph-ids.ts';

const numbered = (html: string) =>
  passed(`<div class="prose">${html}</div>`, numberParagraphs).slice(19, -6);

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

test('leaves alone what is not prose', () => {
  expect(passed('<p>一</p>', numberParagraphs)).toBe('<p>一</p>');
});
