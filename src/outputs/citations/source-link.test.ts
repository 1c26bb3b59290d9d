import { expect, test } from 'vitest';
import { linkTo } from './source-link.ts';

const archived = { url: 'https://archive.example/1/a', date: '2024-02-03' };

test('a link to what is archived says where the copy is, and of which day', () => {
  expect(linkTo({ url: 'https://a.b/', archived })).toEqual({
    href: 'https://a.b/',
    'data-versionurl': archived.url,
    'data-versiondate': archived.date,
  });
});

test('where only the copy is left, it leads there; where nothing is, nowhere', () => {
  expect(linkTo({ archived })?.href).toBe(archived.url);
  expect(linkTo({})).toBeUndefined();
});
