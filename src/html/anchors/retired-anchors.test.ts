import { expect, test } from 'vitest';
import { passed } from '../../tests/support/search/passed.ts';
import { placeRetiredAnchors } from './retired-anchors.ts';

const retired = (old: string, successor: string) =>
  `<a id="${old}" data-build-successor="${successor}"></a>`;

test('begins what took the place with the old anchors', () => {
  expect(
    passed(`<h2 id="b">乙</h2>${retired('a', 'b')}${retired('z', 'b')}`, placeRetiredAnchors),
  ).toBe(`<h2 id="b">${retired('a', 'b')}${retired('z', 'b')}乙</h2>`);
  expect(
    passed(
      `<ol><li id="note-b"><p>乙</p></li></ol>${retired('note-a', 'note-b')}`,
      placeRetiredAnchors,
    ),
  ).toBe(`<ol><li id="note-b">${retired('note-a', 'note-b')}<p>乙</p></li></ol>`);
});

test('stays inside the cells of a row', () => {
  expect(
    passed(
      `<table><tbody><tr id="c02"> <td>乙</td></tr></tbody></table>${retired('c01', 'c02')}`,
      placeRetiredAnchors,
    ),
  ).toBe(`<table><tbody><tr id="c02"> <td>${retired('c01', 'c02')}乙</td></tr></tbody></table>`);
});

test('leaves out what leads to nothing on the page', () => {
  expect(passed(`<p id="x">甲</p>${retired('a', 'b')}`, placeRetiredAnchors)).toBe(
    '<p id="x">甲</p>',
  );
});
