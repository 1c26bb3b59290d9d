import { expect, test } from 'vitest';
import { idsIn, reservedIds } from './reserved-ids.ts';

test('reads the ids of markup, not those of comments and of data', () => {
  expect(idsIn('// <Case id="a" />\n<main id="main"><b id={x} data-id="c" /></main>')).toEqual([
    'main',
  ]);
});

test.each(['main', 'find', 'search', 'settings', 'keys', 'quote', 'copied', 'progress', 'notes'])(
  'the pages have #%s',
  (id) => {
    expect(reservedIds()).toContain(id);
  },
);
