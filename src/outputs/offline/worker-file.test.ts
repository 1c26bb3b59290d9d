import { describe, expect, test } from 'vitest';
import { buildOf, farewell, workerFile } from './worker-file.ts';

const paths = [
  'index.html',
  'names.json',
  '_astro/page.abc.js',
  '_astro/core-hant.abc.woff2',
  'pagefind/zh-hant.json',
  'pagefind/zh-hans.json',
  'pagefind/records/zh-hant_2.json',
  'pagefind/notes/index/zh-hans_3.json',
];
const build = buildOf(paths, { base: '/essay/', key: 'plain' });

describe('what the worker knows', () => {
  test('a search needs what is of its script', () => {
    const [hant, hans] = build.searches;
    expect(hant).toEqual({
      names: '/essay/names.json',
      files: ['/essay/pagefind/records/zh-hant_2.json', '/essay/pagefind/zh-hant.json'],
    });
    expect(hans?.files).toContain('/essay/pagefind/notes/index/zh-hans_3.json');
    expect(hans?.files).not.toContain('/essay/pagefind/records/zh-hant_2.json');
  });

  test('scripts are kept at once, and nothing large', () => {
    expect(build.files).toEqual(['/essay/_astro/page.abc.js']);
  });

  test('another set of files is another version, another essay another cache', () => {
    const next = buildOf([...paths, '_astro/page.def.js'], { base: '/essay/', key: 'plain' });
    expect(next.cache).not.toBe(build.cache);
    expect(next.cache.startsWith(build.prefix)).toBe(true);
    expect(buildOf(paths, { base: '/essay/', key: 'other' }).prefix).not.toBe(build.prefix);
  });
});

test('the file begins with what it knows', () => {
  expect(workerFile(build, 'code();')).toMatch(/^const BUILD = \{.*\};\ncode\(\);$/);
});

test('the kill switch names only our caches', () => {
  expect(farewell('plain:')).toContain('"plain:"');
});
