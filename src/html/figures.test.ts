import { expect, test } from 'vitest';
import { passed } from '../tests/support/search/passed.ts';
import { placeFigures } from './figures.ts';

const figure = (of: string) => `<figure data-build-figure-of="${of}"></figure>`;
const text = '<p>一<a id="call-a">1</a></p>';

test('a figure stands below the paragraph that first calls its case', () => {
  expect(
    passed(`<section class="prose">${text}<p>二</p></section>${figure('a')}`, placeFigures),
  ).toBe(`<section class="prose">${text}${figure('a')}<p>二</p></section>`);
});

test('a figure that has no such paragraph is no silent loss', () => {
  expect(() =>
    passed(`<section class="prose">${text}</section>${figure('b')}`, placeFigures),
  ).toThrow('calls this case');
});
