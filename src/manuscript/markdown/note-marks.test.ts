import { expect, test } from 'vitest';
import { mdx } from '../../tests/support/manuscript.ts';
import { caseOf, noteCallsIn, noteTextsIn } from '../notes.ts';

const textsOf = (text: string, ...caseIds: string[]) =>
  noteTextsIn(mdx(text, undefined, { caseIds }).body).map((note) => [note.label, caseOf(note)]);

test('a mark alone calls the case of that id', () => {
  expect(textsOf('甲[^nokia]乙', 'nokia', 'meta')).toEqual([['nokia', 'nokia']]);
});

test.each([
  '[^nokia]: <Case id="nokia" />',
  "[^nokia]: <Case id='nokia' />",
  '[^nokia]: <Case id="nokia"></Case>',
])('what an author writes out is the same: %s', (text) => {
  expect(textsOf(`甲[^nokia]\n\n${text}`, 'nokia')).toEqual([['nokia', 'nokia']]);
});

test('an author’s own words come first', () => {
  expect(textsOf('甲[^nokia]\n\n[^nokia]: 乙', 'nokia')).toEqual([['nokia', undefined]]);
});

test('a mark keeps its place, with or without a text', () => {
  const calls = noteCallsIn(mdx('甲[^x]乙\n丙[^y]丁').body);
  expect(calls.map(({ label, offset }) => [label, offset])).toEqual([
    ['x', 1],
    ['y', 8],
  ]);
});

test('a backslash keeps a mark from being one', () => {
  expect(noteCallsIn(mdx('甲\\[^x]乙`[^y]`').body)).toEqual([]);
});
