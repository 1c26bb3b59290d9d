import { mkdir, mkdtempDisposable, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { cached, cachedText, forgetOthers } from './cache.ts';

/** A cache in a folder of its own, whose makings are counted. */
async function openCache() {
  const folder = await mkdtempDisposable(join(tmpdir(), 'cache-'));
  const url = pathToFileURL(join(folder.path, 'kept/'));
  let made = 0;
  const get = async (madeFrom: string) => {
    const content = await cached(url, madeFrom, async () => {
      made++;
      return Buffer.from(`made from ${madeFrom}`);
    });
    return Buffer.from(content).toString();
  };
  const onlyFile = async () => {
    const [name = ''] = await readdir(url);
    return new URL(name, url);
  };
  return { get, onlyFile, made: () => made, [Symbol.asyncDispose]: () => folder.remove() };
}

test('what was made is not made again', async () => {
  await using cache = await openCache();
  expect(await cache.get('a')).toBe('made from a');
  expect(await cache.get('a')).toBe('made from a');
  expect(cache.made()).toBe(1);
  expect(await cache.get('b')).toBe('made from b');
});

test.each([
  ['cut short', async (file: URL) => truncate(file, 38)],
  ['empty', async (file: URL) => truncate(file, 0)],
  [
    'changed in one byte',
    async (file: URL) => {
      const content = await readFile(file);
      content[40] = 0;
      await writeFile(file, content);
    },
  ],
])('what is %s is made anew', async (_, spoil) => {
  await using cache = await openCache();
  await cache.get('a');
  await spoil(await cache.onlyFile());
  expect(await cache.get('a')).toBe('made from a');
  expect(cache.made()).toBe(2);
  expect(await cache.get('a')).toBe('made from a');
  expect(cache.made()).toBe(2);
});

test('nothing but whole files is left in the folder', async () => {
  await using cache = await openCache();
  await Promise.all(['a', 'b', 'a'].map(cache.get));
  expect((await cache.onlyFile()).pathname).toMatch(/\/[0-9a-f]{64}$/);
});

test('a text is made anew when what it is made from has changed, and takes its own place', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'cache-'));
  const root = pathToFileURL(`${folder.path}/`);
  let made = 0;
  const get = (madeFrom: string) =>
    cachedText('pages/a', root, [madeFrom], async () => {
      made++;
      return `made from ${madeFrom}`;
    });
  expect([await get('a'), await get('a')]).toEqual(['made from a', 'made from a']);
  expect(made).toBe(1);
  expect(await get('b')).toBe('made from b');
  expect(await readdir(new URL('node_modules/.cache/pages/', root))).toEqual(['a']);
});

test('of the texts in a folder those that are asked for stay, whatever else is written there', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'cache-'));
  const root = pathToFileURL(`${folder.path}/`);
  const pages = new URL('node_modules/.cache/pages/essay/', root);
  await mkdir(new URL('../other/', pages), { recursive: true });
  await mkdir(pages);
  const gone = new URL('+gone+.html', pages);
  const others = ['../other/+.html', '+new+.html.0d1e'].map((name) => new URL(name, pages));
  for (const file of [gone, ...others]) await writeFile(file, '');
  await cachedText('pages/essay/+.html', root, [], async () => '');
  await forgetOthers('pages/essay/', root);
  expect((await readdir(pages)).toSorted()).toEqual(['+.html', '+new+.html.0d1e']);
  expect(await readdir(new URL('../other/', pages))).toEqual(['+.html']);
});
