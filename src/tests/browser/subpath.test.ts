import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startBrowser, visit } from '../support/reader.ts';
import { type Served, serve } from '../support/serve.ts';

// The site below a path, as a GitHub project page is.

const BASE = '/essay/';
const SITE = 'https://example.org';
const folder = mkdtempSync(join(tmpdir(), 'essay-'));

let browser: Browser;
let site: Served;
beforeAll(async () => {
  execFileSync('node_modules/.bin/astro', ['build', '--outDir', folder], {
    // Not the whole environment: Vitest's own BASE_URL would win over the base.
    env: {
      PATH: process.env['PATH'],
      SITE_URL: SITE,
      BASE_PATH: BASE,
      COMMIT: 'abc1234',
    },
    stdio: 'pipe',
  });
  browser = await startBrowser(inject('chromium'));
  site = await serve(folder, { base: BASE });
});
afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

test.each([
  'index.html',
  'hans/index.html',
  'search/index.html',
  's/nokia/index.html',
  'cite/index.html',
  '404.html',
])('every address in %s honours site and base', (file) => {
  const { document } = parseHTML(readFileSync(join(folder, file), 'utf8'));
  const addresses = [...document.querySelectorAll('[href], [src]')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
  );
  const own = addresses.filter((address) => address.startsWith('/'));
  expect(own.length).toBeGreaterThan(4);
  expect(own.filter((address) => !address.startsWith(BASE))).toEqual([]);
  for (const link of document.querySelectorAll('link[rel=canonical], link[hreflang]'))
    expect(link.getAttribute('href')).toMatch(new RegExp(`^${SITE}${BASE}`));
  for (const name of ['og:url', 'og:image'])
    expect(document.querySelector(`meta[property="${name}"]`)?.getAttribute('content')).toMatch(
      new RegExp(`^${SITE}${BASE}`),
    );
});

test.each(['robots.txt', 'sitemap.xml', 'feed.xml', 'hans/feed.xml', 'hans/manifest.webmanifest'])(
  'so does every address in %s',
  (file) => {
    const text = readFileSync(join(folder, file), 'utf8').replaceAll(/xmlns(:xhtml)?="[^"]*"/g, '');
    const addresses = text.match(/https?:[^\s"<]+|(?<=")\/(?!>)[^"]*/g) ?? [];
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses)
      expect(address.replace(SITE, '')).toMatch(new RegExp(`^${BASE}`));
  },
);

test('citations and books name site, base and version', () => {
  const { document } = parseHTML(readFileSync(join(folder, 'cite/index.html'), 'utf8'));
  expect(document.querySelector('#nokia dd')?.textContent).toMatch(
    /繁體版（abc1234）\. \([\d-]+\)\[[\d-]+\]\. https:\/\/example\.org\/essay\/cases\/nokia\/\.$/,
  );
  const book = unzipSync(readFileSync(join(folder, 'essay-hans.epub')));
  const catalogue = strFromU8(book['EPUB/package.opf'] ?? new Uint8Array());
  expect(catalogue).toContain('>https://example.org/essay/hans/</dc:identifier>');
  expect(strFromU8(book['EPUB/notes.xhtml'] ?? new Uint8Array())).toContain(
    'href="case-nokia.xhtml"',
  );
});

test.each(['', 'hans/'])(
  'the essay, its type and its search work below the base: %j',
  async (script) => {
    const essay = await visit(browser, `${site.origin}${BASE}${script}`);
    expect(essay.trouble).toEqual([]);
    await essay.page.getByRole('link', { name: '搜索' }).click();
    await essay.page.locator('.find input').fill('FM365');
    const block = essay.page.locator('[data-group=section] a').first();
    await block.click();
    await essay.page.waitForURL((url) => url.pathname === BASE + script && url.hash !== '');
    const outside = site.requests.filter(({ path }) => !path.startsWith(BASE));
    expect(outside).toEqual([]);
  },
);
