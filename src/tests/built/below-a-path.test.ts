import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';

// The hostile essay lies below a path, as a GitHub project page does: every address honours that.

const { dist, base } = inject('fixtures').hostile;
const SITE = 'https://example.org';

const open = (page: string) => parseHTML(readFileSync(join(dist, page), 'utf8')).document;

test.each([
  'index.html',
  'hans/index.html',
  'search/index.html',
  's/comet/index.html',
  's/almanac/index.html',
  'cite/index.html',
  '404.html',
])('every address in %s', (file) => {
  const document = open(file);
  const addresses = [...document.querySelectorAll('[href], [src]')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
  );
  const own = addresses.filter((address) => address.startsWith('/'));
  expect(own.length).toBeGreaterThan(4);
  expect(own.filter((address) => !address.startsWith(base))).toEqual([]);
  for (const link of document.querySelectorAll('link[rel=canonical], link[hreflang]'))
    expect(link.getAttribute('href')).toMatch(new RegExp(`^${SITE}${base}`));
  for (const name of ['og:url', 'og:image'])
    expect(document.querySelector(`meta[property="${name}"]`)?.getAttribute('content')).toMatch(
      new RegExp(`^${SITE}${base}`),
    );
});

test.each(['robots.txt', 'sitemap.xml', 'feed.xml', 'hans/feed.xml', 'hans/manifest.webmanifest'])(
  'every address in %s',
  (file) => {
    const text = readFileSync(join(dist, file), 'utf8').replaceAll(/xmlns(:xhtml)?="[^"]*"/g, '');
    // The sources that a feed names lie elsewhere.
    const own = (text.match(/https?:[^\s"<]+|(?<=")\/(?!>)[^"]*/g) ?? []).filter(
      (address) => address.startsWith('/') || new URL(address).origin === SITE,
    );
    expect(own.length).toBeGreaterThan(0);
    for (const address of own) expect(address.replace(SITE, '')).toMatch(new RegExp(`^${base}`));
  },
);

test('citations and books name site, path and version', () => {
  expect(open('cite/index.html').querySelector('#comet dd')?.textContent).toMatch(
    /繁體版（abc1234）\. \([\d-]+\)\[[\d-]+\]\. https:\/\/example\.org\/essay\/cases\/comet\/\.$/,
  );
  const book = unzipSync(readFileSync(join(dist, 'essay-hans.epub')));
  const catalogue = strFromU8(book['EPUB/package.opf'] ?? new Uint8Array());
  expect(catalogue).toContain('>https://example.org/essay/hans/</dc:identifier>');
  expect(strFromU8(book['EPUB/notes.xhtml'] ?? new Uint8Array())).toContain(
    'href="case-comet.xhtml"',
  );
});

test.each([
  ['cases/broom-star', 'cases/comet/'],
  ['hans/cases/broom-star', 'hans/cases/comet/'],
  ['hans/cases/candle', 'hans/'],
])('search engines are told that %s is now %s', (old, successor) => {
  const document = open(`${old}/index.html`);
  const address = (selector: string, attribute: string) =>
    document.querySelector(selector)?.getAttribute(attribute);
  expect(address('link[rel=canonical]', 'href')).toBe(SITE + base + successor);
  expect(address('meta[name=robots]', 'content')).toBe('noindex');
});
