import { expect, test } from 'vitest';
import { headersFile } from './headers-file.ts';
import { rulesOf } from './headers.ts';

test('a rule takes back what the one for all paths said of the same header', () => {
  const rules = [
    { path: '*', headers: { 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' } },
    { path: '_astro/*', headers: { 'Cache-Control': 'immutable' } },
  ];
  expect(headersFile(rules, '/essay/')).toBe(`/essay/*
  Cache-Control: no-cache
  X-Content-Type-Options: nosniff

/essay/_astro/*
  ! Cache-Control
  Cache-Control: immutable
`);
});

test('no rule has more than one star but those for a kind of file, and none allows inline code', () => {
  const text = headersFile(rulesOf("default-src 'none'"), '/');
  const paths = text.split('\n').filter((line) => line.startsWith('/'));
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter((path) => path.split('*').length > 2)).toEqual([]);
  expect(text).not.toContain('unsafe-inline');
});
