import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { charactersOf } from '../../browser/reading/reading-time.ts';
import { openType, withoutGlyph } from '../../outputs/fonts/typeface.ts';
import { compress } from '../support/serve.ts';
import { traditionalIn } from '../support/traditional.ts';

// What the built site promises; `npm test` builds it first.

const PAGES = [
  { script: 'zh-Hant', file: 'dist/index.html', url: 'http://localhost:4321/' },
  { script: 'zh-Hans', file: 'dist/hans/index.html', url: 'http://localhost:4321/hans/' },
];
const SECTIONS = readdirSync('content/essay')
  .toSorted()
  .map((file) => file.replace(/^\d+-|\.mdx$/g, ''));
const CASES = readdirSync('content/cases').map((file) => file.replace('.mdx', ''));

const read = (file: string) => readFileSync(file, 'utf8');
const open = (file: string) => parseHTML(read(file)).document;
const all = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)];
const textOf = (node: Element | null) => node?.textContent ?? '';
const hrefOf = (link: Element) => link.getAttribute('href') ?? '';

describe.each(PAGES)('the essay in $script', ({ script, file, url }) => {
  const html = read(file);
  const document = open(file);
  const prose = all(document, 'section.prose');
  const calls = all(document, 'a[role=doc-noteref]');
  const notes = all(document, '[role=doc-endnotes] li');

  test('has its sections in order, whole', () => {
    expect(prose.map((section) => section.querySelector('h2')?.id)).toEqual(SECTIONS);
    expect(charactersOf(prose.map(textOf).join(''))).toBeGreaterThan(6500);
  });

  test('calls every case at its first mention and gives every call a way back', () => {
    const labels = notes.map((note) => note.id.replace('note-', ''));
    expect(labels).toEqual(expect.arrayContaining(CASES));
    expect(CASES.length).toBeGreaterThan(0);
    for (const [index, note] of notes.entries()) {
      const mine = calls.filter((call) => hrefOf(call) === `#${note.id}`);
      expect(mine.map((call) => call.textContent)).toEqual(mine.map(() => String(index + 1)));
      expect(all(note, '[role=doc-backlink]').map(hrefOf)).toEqual(mine.map(({ id }) => `#${id}`));
      expect(mine.length).toBeGreaterThan(0);
    }
  });

  test('numbers its notes by first call', () => {
    const firsts = new Set(calls.map((call) => Number(call.textContent)));
    expect([...firsts]).toEqual(notes.map((_, index) => index + 1));
  });

  test('shows of a case its name, years, verdict and source', () => {
    for (const label of CASES) {
      const note = document.getElementById(`note-${label}`);
      expect(textOf(note?.querySelector('.name') ?? null).length, label).toBeGreaterThan(1);
      expect(textOf(note), label).toMatch(/（前?\d+(–前?\d+)?）/);
      expect(textOf(note?.querySelector('.verdict') ?? null), label).not.toBe('');
      expect(textOf(note?.querySelector('small') ?? null).length, label).toBeGreaterThan(0);
    }
  });

  test('has unique ASCII ids, and every inner link leads to one', () => {
    const ids = all(document, '[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
    const inner = all(document, 'a[href^="#"]').map((link) => hrefOf(link).slice(1));
    expect(inner.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('names its script, its twin and itself', () => {
    const link = (selector: string) => hrefOf(document.querySelector(`head link${selector}`)!);
    expect(document.documentElement.lang).toBe(script);
    expect(link('[rel=canonical]')).toBe(url);
    expect(link('[hreflang=zh-Hant]')).toBe(PAGES[0]?.url);
    expect(link('[hreflang=zh-Hans]')).toBe(PAGES[1]?.url);
    expect(link('[hreflang=x-default]')).toBe(PAGES[0]?.url);
    const twin = document.querySelector('#twin');
    expect(twin?.textContent.trim()).toBe(script === 'zh-Hant' ? '简体' : '繁體');
    expect(twin?.getAttribute('lang')).toBe(script === 'zh-Hant' ? 'zh-Hans' : 'zh-Hant');
    const data = JSON.parse(textOf(document.querySelector('script[type="application/ld+json"]')));
    expect(data).toMatchObject({ '@type': 'Article', inLanguage: script });
    expect(data.isBasedOn.author.name).toBe(script === 'zh-Hant' ? '白熊觀察員' : '白熊观察员');
  });

  test('says plainly what it is', () => {
    const colophon = textOf(document.querySelector('.colophon')).replaceAll(/\s/g, '');
    expect(colophon).toMatch(/重述.*白熊.{2}[員员].*2023年.*Baixiong42.*[節节][錄录]/);
  });

  test('keeps the quotation marks of its script', () => {
    const text = textOf(document.querySelector('article'));
    const [own, other] = script === 'zh-Hant' ? [/「/, /[“”‘]/] : [/“/, /[「」『』]/];
    expect(text).toMatch(own);
    expect(text).not.toMatch(other);
  });

  test('asks nobody else for anything and allows nothing inline but its own style, early script and rules', () => {
    const addresses = all(
      document,
      '[src], link[rel=preload], link[rel=stylesheet], link[rel=icon]',
    );
    for (const element of addresses)
      expect(element.getAttribute('src') ?? hrefOf(element)).toMatch(/^\/(?!\/)/);
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self'( 'sha256-[^' ]*'){2};/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(html).not.toMatch(/ (style|on\w+)="/);
  });

  test('weighs little: the page over its own text, script, type', () => {
    const text = parseHTML(html).document;
    for (const mute of all(text, 'script, style')) mute.remove();
    const [own = '', ...others] = all(document, 'script[src]').map((element) =>
      read(`dist${element.getAttribute('src')}`),
    );
    expect(others).toEqual([]);
    expect(own).not.toMatch(/\bimport *["'`{*]|\bfrom *["'`]/); // nothing more is waited for
    const javaScript = compress(own).length;
    // A difference, no ratio: an editor who shortens a section has not made the page heavier.
    const overhead = compress(html).length + javaScript - compress(textOf(text.body)).length;
    // Of it 1.5 KB are the sources of the notes, 0.7 KB the end, parted words, joined tails and
    // verdicts, 1.3 KB the title page: the tally of 45 cases, the contents, the slip and the seal,
    // 1 KB the two figures, 0.4 KB keeping the line and laying out by the frame, 1 KB who wrote it
    // and when, for machines, and where to report, 0.3 KB places to break, one kind of box and the bar
    // upon the column.
    expect(overhead).toBeLessThanOrEqual(25 * 1024);
    // 0.3 KB of them link each paragraph, and load what makes pictures.
    expect(javaScript).toBeLessThanOrEqual(6.25 * 1024);
  });
});

test.each(PAGES)(
  'the first screens in $script need no other face than theirs',
  async ({ file }) => {
    const document = open(file);
    const closed = '.bar [popover], #twin, .title-page [hidden], .contents [hidden]';
    for (const element of all(document, closed)) element.remove();
    const shown = all(document, '.bar, .title-page, .contents').map(textOf).join('');
    const [, face] = /\/(_astro\/first-han[^)]*)/.exec(read(file)) ?? [];
    const type = await openType(`dist/${face}`);
    expect(withoutGlyph(type, shown.match(/\p{Script=Han}/gu)?.join('') ?? '')).toEqual([]);
  },
);

test('five pages one after another weigh little over their words and addresses, apart from their type', () => {
  const pages = ['', 'cases/', 'cases/nokia/', 'corrections/', 'cite/'].map((page) =>
    read(`dist/${page}index.html`),
  );
  const files = pages.flatMap((html) =>
    all(parseHTML(html).document, 'link[rel=stylesheet], script[src]').map(
      (element) => element.getAttribute('src') ?? hrefOf(element),
    ),
  );
  const shared = [...new Set(files)];
  // One for all of them, however many there are.
  expect(shared.filter((file) => file.endsWith('.css'))).toHaveLength(1);
  const sum = (texts: string[]) => texts.reduce((bytes, text) => bytes + compress(text).length, 0);
  const words = pages.map((html) => {
    const { document } = parseHTML(html);
    for (const mute of all(document, 'script, style')) mute.remove();
    return [textOf(document.body), ...all(document.body, 'a').map(hrefOf)].join('\n');
  });
  const weight = sum([...pages, ...shared.map((file) => read(`dist${file}`))]);
  // What an author adds makes the pages longer, and not heavier: 88 KB when that was 45 KB.
  expect(weight - sum(words)).toBeLessThanOrEqual(43 * 1024);
});

test.each(['', 'cases/'])(
  'the early scripts of /%s travel without comments, and keep their names apart',
  (page) => {
    const { document } = parseHTML(read(`dist/${page}index.html`));
    const scripts = all(document, 'script:not([src], [type])').map(textOf);
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) {
      expect(script).toMatch(/^\{.*\}$/s); // a scope of its own
      expect(script).not.toMatch(/\/[/*]/);
    }
  },
);

test('both scripts have the same anchors', () => {
  const [hant, hans] = PAGES.map(({ file }) => all(open(file), '[id]').map(({ id }) => id));
  expect(hans).toEqual(hant);
});

test('no Traditional character is left on the Simplified page', () => {
  const document = open('dist/hans/index.html');
  for (const foreign of all(document, '[lang=zh-Hant], script')) foreign.remove();
  expect(traditionalIn(textOf(document.documentElement))).toEqual([]);
});

test('the type ships with its licence', () => {
  expect(read('dist/_astro/OFL.txt')).toContain('SIL OPEN FONT LICENSE');
});

test('the indexes hold every section, note, case and correction in both scripts', () => {
  const count = (file: string, selector: string) => all(open(file), selector).length;
  const essay = 'dist/index.html';
  const sections = count(essay, 'article > header, .prose, .colophon');
  const notes =
    count(essay, '.notes li') + CASES.length + count('dist/corrections/index.html', 'tr[id]');
  for (const [folder, expected] of [
    ['', sections],
    ['notes/', notes],
  ] as const) {
    const records = readdirSync(`dist/pagefind/${folder}records`);
    for (const script of ['zh-hans', 'zh-hant'])
      expect(records.filter((name) => name.startsWith(script))).toHaveLength(expected);
  }
});

test('the layers of every page come in the order of layers.css', () => {
  const namesIn = (css: string) => [
    ...new Set(
      [...css.matchAll(/@layer ([^{;]+)[{;]/g)].flatMap(([, names = '']) => names.split(/,\s*/)),
    ),
  ];
  const order = namesIn(read('src/styles/layers.css').replaceAll(/\s+/g, ' '));
  const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  for (const page of pages) {
    const document = open(`dist/${page}`);
    const css = all(document, 'style, link[rel=stylesheet]').map((sheet) =>
      sheet.matches('style') ? textOf(sheet) : read(`dist${hrefOf(sheet)}`),
    );
    // A layer takes its place where it is first named.
    const layers = namesIn(css.join('\n'));
    expect(layers, page).toEqual(order.filter((layer) => layers.includes(layer)));
    expect(layers, page).toContain('print');
  }
});

test('nothing that was cut or built is missing', () => {
  for (const file of ['404.html', 'favicon.svg', 'pagefind/zh-hant.json'])
    expect(existsSync(`dist/${file}`), file).toBe(true);
  const type = readdirSync('dist/_astro').filter((file) => file.endsWith('.woff2'));
  expect(type).toHaveLength(12);
  for (const file of type) expect(statSync(`dist/_astro/${file}`).size).toBeLessThan(300_000);
});
