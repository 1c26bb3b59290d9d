import { expect, test } from 'vitest';
import { numberBlocks } from './paragraph-ids.ts';

test('numbers the paragraphs of each section by its anchor', () => {
  expect(
    numberBlocks(
      '<h2 id="a">甲</h2><p>一</p><h3 id="b">乙</h3><p class="x">二</p><h2 id="c">丙</h2><p>三</p>',
    ),
  ).toBe(
    '<h2 id="a">甲</h2><p id="a-1">一</p><h3 id="b">乙</h3><p class="x" id="a-2">二</p><h2 id="c">丙</h2><p id="c-1">三</p>',
  );
});

test('keeps an id that stands, and numbers a text without headings', () => {
  expect(numberBlocks('<p>一</p><p id="own">二</p><p>三</p>')).toBe(
    '<p id="text-1">一</p><p id="own">二</p><p id="text-2">三</p>',
  );
});
