import { expect, test } from 'vitest';
import { headOf, listedOf, printSitemap } from './sitemap.ts';

const page = (head: string) =>
  headOf(`<!doctype html><html><head>${head}</head><body></body></html>`);
const CANONICAL = '<link rel="canonical" href="https://a.b/">';

test('takes from a page its address, its versions and its last change', () => {
  const html = page(
    `${CANONICAL}<link rel="alternate" hreflang="zh-Hans" href="https://a.b/hans/">` +
      '<link rel="alternate" type="application/atom+xml" href="/feed.xml">' +
      '<script type="application/ld+json">{"dateModified":"2026-11-24"}</script>',
  );
  expect(listedOf(html)).toEqual({
    loc: 'https://a.b/',
    alternates: [{ hreflang: 'zh-Hans', href: 'https://a.b/hans/' }],
    lastmod: '2026-11-24',
  });
});

test('leaves out who does not want to be listed, refuses who does not say where it is', () => {
  expect(listedOf(page(`${CANONICAL}<meta name="robots" content="noindex">`))).toBeUndefined();
  expect(() => listedOf(page(''))).toThrow('the page has no canonical address');
});

test('lists pages in order of address, a date only where there is one', () => {
  const xml = printSitemap([
    { loc: 'https://a.b/c?d&e', alternates: [] },
    {
      loc: 'https://a.b/',
      alternates: [{ hreflang: 'zh-Hans', href: 'x' }],
      lastmod: '2026-11-24',
    },
  ]);
  expect([...xml.matchAll(/<loc>(.*)<\/loc>/g)].map(([, loc]) => loc)).toEqual([
    'https://a.b/',
    'https://a.b/c?d&amp;e',
  ]);
  expect(xml.match(/<lastmod>/g)).toHaveLength(1);
  expect(xml).toContain('<xhtml:link rel="alternate" hreflang="zh-Hans" href="x"/>');
});
