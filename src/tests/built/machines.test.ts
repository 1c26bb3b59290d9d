import { existsSync, globSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import jsonld from 'jsonld';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { parseHTML } from 'linkedom';
import { parse as parseYaml } from 'yaml';
import { builtPage } from '../support/built-page.ts';
import { simplifyPlainly } from '../../script/dictionaries.ts';
import { traditionalIn } from '../support/traditional.ts';

// What the site tells machines: lists, feeds, data.

const SITE = 'http://localhost:4321';
const SCRIPTS = [
  { lang: 'zh-Hant', below: '' },
  { lang: 'zh-Hans', below: 'hans/' },
];
/** The day that the title page names. */
const PUBLISHED = /^date: (.*)$/m.exec(readFileSync('content/edition.mdx', 'utf8'))?.[1];
const CASES = globSync('content/cases/*.mdx').map((file) => file.replace(/^.*\/|\.mdx$/g, ''));
const SECTIONS = globSync('content/essay/*.mdx').map((file) =>
  file.replace(/^.*\/\d+-|\.mdx$/g, ''),
);

const read = (file: string) => readFileSync(`dist/${file}`, 'utf8');
const pages = globSync('**/index.html', { cwd: 'dist' }).map((file) =>
  file.replace('index.html', ''),
);

/** XML as objects; an attribute begins with `@`. Throws where it is not well-formed. */
function parse(xml: string): unknown {
  SyntaxValidator.validate(xml, { xmlDeclaraion: { optional: false } });
  return new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    ignoreDeclaration: true,
    parseTagValue: false,
    isArray: (name) => ['url', 'xhtml:link', 'entry'].includes(name),
  }).parse(xml);
}

describe('sitemap.xml', () => {
  // sitemaps.org 0.9, with Google's extension for versions by language.
  const { urlset } = z
    .strictObject({
      urlset: z.strictObject({
        '@xmlns': z.literal('http://www.sitemaps.org/schemas/sitemap/0.9'),
        '@xmlns:xhtml': z.literal('http://www.w3.org/1999/xhtml'),
        url: z.array(
          z.strictObject({
            loc: z.url().startsWith(`${SITE}/`).max(2048),
            lastmod: z.iso.date().optional(),
            'xhtml:link': z.array(
              z.strictObject({
                '@rel': z.literal('alternate'),
                '@hreflang': z.enum(['zh-Hant', 'zh-Hans', 'x-default']),
                '@href': z.url(),
              }),
            ),
          }),
        ),
      }),
    })
    .parse(parse(read('sitemap.xml')));
  const locs = urlset.url.map(({ loc }) => loc);

  test('lists every page but those that only lead on, once', () => {
    const wanted = pages.filter((page) => !/^(hans\/)?s\//.test(page));
    expect(wanted.length).toBeGreaterThan(2 * CASES.length);
    expect(locs.toSorted()).toEqual(wanted.map((page) => `${SITE}/${page}`).toSorted());
  });

  test('pairs the scripts, both ways', () => {
    for (const { loc, 'xhtml:link': links } of urlset.url) {
      const page = loc.replace(`${SITE}/`, '').replace(/^hans\//, '');
      const versions = links.map((link) => [link['@hreflang'], link['@href']]);
      expect(versions).toEqual([
        ['zh-Hant', `${SITE}/${page}`],
        ['zh-Hans', `${SITE}/hans/${page}`],
        ['x-default', `${SITE}/${page}`],
      ]);
    }
  });

  test('dates the essay and the cases', () => {
    const dated = urlset.url.filter(({ lastmod }) => lastmod).map(({ loc }) => loc);
    expect(dated).toHaveLength(2 * (1 + CASES.length));
  });

  test('is named by robots.txt', () => {
    expect(read('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${SITE}/sitemap.xml\n`);
  });
});

describe.each(SCRIPTS)('the feed in $lang', ({ lang, below }) => {
  const xml = read(`${below}feed.xml`);
  const link = (rel: string, type: string) =>
    z.strictObject({ '@rel': z.literal(rel), '@type': z.literal(type), '@href': z.url() });
  const text = z.string().trim().min(1);
  const updated = z.iso.datetime();
  // RFC 4287, 4.1.1 and 4.1.2.
  const { feed } = z
    .strictObject({
      feed: z.strictObject({
        '@xmlns': z.literal('http://www.w3.org/2005/Atom'),
        '@xml:lang': z.literal(lang),
        id: z.url(),
        title: text,
        subtitle: text,
        author: z.strictObject({ name: text }),
        updated,
        link: z.tuple([link('self', 'application/atom+xml'), link('alternate', 'text/html')]),
        entry: z.array(
          z.strictObject({
            id: z.url(),
            title: text,
            updated,
            link: link('alternate', 'text/html'),
            summary: text,
            content: z.strictObject({ '@type': z.literal('html'), '#text': text }),
          }),
        ),
      }),
    })
    .parse(parse(xml));

  test('is the one that every page leads to', () => {
    expect(feed.link[0]['@href']).toBe(`${SITE}/${below}feed.xml`);
    for (const page of [below, `${below}cases/nokia/`, `${below}s/nokia/`]) {
      const found = builtPage(page).querySelector('link[type="application/atom+xml"]');
      expect(found?.getAttribute('href')).toBe(`/${below}feed.xml`);
    }
  });

  test('has one entry for the essay, each section and each case, and each leads there', () => {
    const wanted = [
      '',
      ...SECTIONS.map((anchor) => `#${anchor}`),
      ...CASES.map((id) => `cases/${id}/`),
    ];
    const ids = feed.entry.map(({ id }) => id);
    expect(ids.toSorted()).toEqual(wanted.map((page) => `${SITE}/${below}${page}`).toSorted());
    expect(feed.entry.map((entry) => entry.link['@href'])).toEqual(ids);
    expect(ids).not.toContain(feed.id);
    for (const id of ids) {
      const { pathname, hash } = new URL(id);
      if (hash) expect(builtPage(pathname.slice(1)).getElementById(hash.slice(1))).not.toBeNull();
    }
  });

  test('has the whole text of each, bare, with its notes at the end', () => {
    expect(Buffer.byteLength(xml)).toBeLessThan(300_000);
    const words = (part: ParentNode | null) => part?.textContent?.replaceAll(/\s/g, '') ?? '';
    const kept =
      /^(a|b|strong|em|i|p|h[2-6]|hr|br|ul|ol|li|dl|dt|dd|sup|sub|small|figure|figcaption|img|blockquote|code|table|thead|tbody|tr|td|th|span|@href|@src|@alt|@lang)$/;
    for (const { id, content } of feed.entry) {
      const { document } = parseHTML(`<html><body>${content['#text']}</body></html>`);
      const names = [...document.body.querySelectorAll('*')].flatMap((element) => [
        element.tagName.toLowerCase(),
        ...element.getAttributeNames().map((name) => `@${name}`),
      ]);
      expect(
        names.filter((name) => !kept.test(name)),
        id,
      ).toEqual([]);
      for (const one of document.querySelectorAll('[href], [src]'))
        expect(one.getAttribute('href') ?? one.getAttribute('src'), id).toMatch(/^https?:/);
      const { pathname, hash } = new URL(id);
      const page = builtPage(pathname.slice(1));
      const place = (hash && page.querySelector(hash)?.closest('section')) || page;
      if (pathname === `/${below}` && !hash) continue;
      const paragraphs = [...place.querySelectorAll('.prose p, p.prose')];
      const own = hash ? [...place.querySelectorAll('p')] : paragraphs;
      expect(own.length).toBeGreaterThan(0);
      for (const paragraph of own) expect(words(document.body)).toContain(words(paragraph));
      // Below the line stand the notes that it calls.
      const called = new Set(
        [...place.querySelectorAll('[role=doc-noteref]')].map((call) => call.textContent),
      );
      const [, after = ''] = content['#text'].split('<hr>');
      const numbers = [...after.matchAll(/<p>(\S+)\. /g)].map(([, number]) => number);
      expect(numbers, id).toEqual([...called]);
    }
  });

  test('is dated by what changed last, which comes first', () => {
    const dates = feed.entry.map((entry) => entry.updated);
    expect(dates).toEqual(dates.toSorted().toReversed());
    expect(feed.updated).toBe(dates[0]);
  });

  test('speaks its own script', () => {
    if (lang === 'zh-Hans') expect(traditionalIn(xml)).toEqual([]);
    else expect(traditionalIn(xml).length).toBeGreaterThan(100);
  });
});

describe.each(SCRIPTS)('the manifest in $lang', ({ lang, below }) => {
  const text = read(`${below}manifest.webmanifest`);
  const manifest = JSON.parse(text);

  test('is linked, names the site in its script and starts where it stands', () => {
    const link = builtPage(below).querySelector('link[rel=manifest]');
    expect(link?.getAttribute('href')).toBe(`/${below}manifest.webmanifest`);
    expect(manifest.name).toBe(builtPage(below).title);
    expect(manifest.lang).toBe(lang);
    const start = new URL(manifest.start_url, `${SITE}/${below}manifest.webmanifest`);
    expect(start.href).toBe(`${SITE}/${below}`);
    if (lang === 'zh-Hans') expect(traditionalIn(text)).toEqual([]);
  });

  test('has its icons in their sizes', async () => {
    expect(manifest.icons).toHaveLength(3);
    for (const { src, sizes } of manifest.icons) {
      const { width, height, format } = await sharp(`dist${src}`).metadata();
      expect(`${width}x${height} ${format}`).toBe(`${sizes} png`);
    }
  });
});

test('icons that a system cuts are full to the corners', async () => {
  for (const name of ['maskable', 'apple-touch']) {
    const { isOpaque, channels } = await sharp(`dist/icons/${name}.png`).stats();
    expect(isOpaque).toBe(true);
    expect(channels[0]?.max).toBeGreaterThan(200); // the mark is there
  }
  expect((await sharp('dist/icons/apple-touch.png').metadata()).width).toBe(180);
});

describe.each(SCRIPTS)('what reference managers read in $lang', ({ lang, below }) => {
  const { editor: written } = parseYaml(readFileSync('content/site.yaml', 'utf8'));
  const editor = lang === 'zh-Hans' ? simplifyPlainly(written) : written;
  const home = builtPage(below);
  const { title: name } = home;
  const author = home.querySelector('meta[name=author]')?.getAttribute('content');
  const tagged = [
    { page: below, by: author, editors: [editor] },
    ...SECTIONS.map((anchor) => ({ page: `${below}s/${anchor}/`, by: author, editors: [editor] })),
    ...CASES.map((id) => ({ page: `${below}cases/${id}/`, by: editor, editors: [] })),
  ];

  test.each(tagged)('of /$page: title, author, editor, days, language', ({ page, by, editors }) => {
    const document = builtPage(page);
    const valuesOf = (key: string) =>
      [...document.querySelectorAll(`meta[name="${key}"], meta[property="${key}"]`)].map((meta) =>
        meta.getAttribute('content'),
      );
    expect(valuesOf('citation_title')).toEqual([document.querySelector('h1')?.textContent]);
    expect(valuesOf('citation_author')).toEqual([by]);
    expect(valuesOf('author')).toEqual([by]);
    expect(valuesOf('citation_editor')).toEqual(editors);
    expect(valuesOf('citation_publication_date')).toEqual([PUBLISHED?.replaceAll('-', '/')]);
    expect(valuesOf('citation_language')).toEqual([lang]);
    expect(valuesOf('article:published_time')).toEqual([PUBLISHED]);
    expect((valuesOf('article:modified_time')[0] ?? '') >= (PUBLISHED ?? '?')).toBe(true);
    expect(valuesOf('og:type')).toEqual(['article']);
    expect(valuesOf('og:site_name')).toEqual([name]);
    // Else Zotero takes it for an article in a journal.
    expect(valuesOf('dc.type')).toEqual(['webpage']);
  });

  test('as an h-entry, the essay and the cases say the same', () => {
    for (const { page, by } of tagged.filter((one) => !/^(hans\/)?s\//.test(one.page))) {
      const entries = [...builtPage(page).querySelectorAll('.h-entry')];
      expect(entries, page).toHaveLength(1);
      const valueOf = (part: string) =>
        entries[0]?.querySelector(`.${part}`)?.getAttribute('value');
      expect(valueOf('u-url')).toBe(`${SITE}/${page}`);
      expect(valueOf('p-author.h-card .p-name')).toBe(by);
      expect(valueOf('dt-published')).toBe(PUBLISHED);
      expect(entries[0]?.querySelectorAll('h1.p-name, .e-content')).toHaveLength(2);
    }
  });
});

describe.each(SCRIPTS)('structured data in $lang', ({ lang, below }) => {
  // Of schema.org's context, as much as gives every term its address.
  const document = {
    '@context': {
      '@vocab': 'https://schema.org/',
      url: { '@type': '@id' },
      image: { '@type': '@id' },
    },
  };
  const documentLoader = async (url: string) => {
    if (url !== 'https://schema.org') throw new Error(`asked for ${url}`);
    return { contextUrl: undefined, documentUrl: url, document };
  };
  const withData = pages
    .filter((page) => page.startsWith('hans/') === (below === 'hans/'))
    .flatMap((page) => {
      const script = builtPage(page).querySelector('script[type="application/ld+json"]');
      return script ? [{ page, text: script.textContent }] : [];
    });

  test('stands on the essay and on every case', () => {
    expect(withData).toHaveLength(1 + CASES.length);
  });

  test.each(withData)('/$page', async ({ page, text }) => {
    const data = JSON.parse(text);
    const expanded = await jsonld.expand(data, { documentLoader });
    expect(expanded).toMatchObject([
      {
        '@type': ['https://schema.org/Article'],
        'https://schema.org/headline': [{ '@value': data.headline }],
        'https://schema.org/image': [{ '@id': data.image }],
      },
    ]);
    expect(data).toMatchObject({ inLanguage: lang, datePublished: PUBLISHED });
    expect(data.dateModified >= data.datePublished).toBe(true);
    expect(data).toMatchObject({
      url: `${SITE}/${page}`,
      author: { '@type': 'Person' },
      editor: {},
    });
    const sources = builtPage(page).querySelector('.sources')?.textContent;
    for (const { name, description } of data.citation ?? [])
      expect(sources).toContain(name ?? description);
    expect(existsSync(data.image.replace(SITE, 'dist'))).toBe(true);
    if (lang === 'zh-Hans') expect(traditionalIn(text)).toEqual([]);

    const own = builtPage(page);
    for (const part of data.hasPart ?? []) {
      const { pathname, hash } = new URL(part.url);
      expect(pathname).toBe(`/${page}`);
      const place = own.getElementById(hash.slice(1))?.textContent ?? '';
      const { '@type': type, name, claimReviewed, reviewBody, reviewRating } = part;
      const said =
        type === 'ClaimReview' ? [claimReviewed, reviewBody, reviewRating.alternateName] : [name];
      for (const words of said) expect(place).toContain(words);
    }
  });

  test('names the sections of the essay', () => {
    const essay = withData.find(({ page }) => page === below);
    const { hasPart } = JSON.parse(essay?.text ?? '{}');
    expect(
      hasPart.map(({ url }: { url: string }) => new URL(url).hash.slice(1)).toSorted(),
    ).toEqual(SECTIONS.toSorted());
  });

  test('reviews what the checks check, and nothing where there are none', () => {
    for (const { page, text } of withData.filter((one) => one.page !== below)) {
      const { hasPart = [] } = JSON.parse(text);
      expect(hasPart, page).toHaveLength(builtPage(page).querySelectorAll('.check').length);
    }
  });
});
