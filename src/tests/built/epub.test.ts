import { readdirSync, readFileSync } from 'node:fs';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { bindBook } from '../../outputs/epub/book.ts';
import { casesIn } from '../../outputs/built-pages.ts';
import { picturesIn } from '../../outputs/epub/pictures.ts';

// What the books promise; `npm test` builds them first.

const SITE = 'http://localhost:4321/';
const BOOKS = [
  {
    script: 'zh-Hant',
    file: 'dist/essay-hant.epub',
    home: '',
    title: '大模型團隊與科技大廠如何相處',
  },
  {
    script: 'zh-Hans',
    file: 'dist/essay-hans.epub',
    home: 'hans/',
    title: '大模型团队与科技大厂如何相处',
  },
] as const;
const all = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)];
const hrefOf = (element: Element) => element.getAttribute('href') ?? '';
const troubleOf = async (book: Uint8Array) =>
  (await EpubCheck.validate(book)).messages.filter(({ severity }) =>
    /fatal|error|warning/.test(severity),
  );

describe.each(BOOKS)('the book in $script', ({ script, file, home, title }) => {
  const bytes = new Uint8Array(readFileSync(file));
  const entries = unzipSync(bytes);
  const textOf = (name: string) => new TextDecoder().decode(entries[`EPUB/${name}`]);
  const parsed = new Map<string, Document>();
  /** A chapter, parsed once. */
  const open = (name: string) => {
    const chapter = parsed.get(name) ?? parseHTML(textOf(name)).document;
    parsed.set(name, chapter);
    return chapter;
  };
  const chapters = Object.keys(entries).flatMap(
    (name) => /^EPUB\/(.*\.xhtml)$/.exec(name)?.[1] ?? [],
  );
  const page = (path: string) =>
    parseHTML(readFileSync(`dist/${home}${path}index.html`, 'utf8')).document;
  const opf = textOf('package.opf');
  const spine = all(parseHTML(opf).document, 'itemref').map((item) => item.getAttribute('idref'));
  const essay = page('');

  test('passes epubcheck', async () => {
    expect(await troubleOf(bytes)).toEqual([]);
  });

  test('says what it is', () => {
    expect(opf).toContain(`<dc:title>${title}</dc:title>`);
    expect(opf).toContain(`<dc:language>${script}</dc:language>`);
    expect(opf).toContain(`<dc:identifier id="address">${SITE}${home}</dc:identifier>`);
    expect(opf).toMatch(/<dc:creator id="author">白熊[觀观]察[員员]<\/dc:creator>/);
    expect(opf).toContain('<spine page-progression-direction="ltr">');
    for (const property of ['accessMode', 'accessModeSufficient', 'accessibilityFeature'])
      expect(opf).toContain(`<meta property="schema:${property}">`);
    expect(opf).toMatch(/property="schema:accessibilityHazard">none<.*accessibilitySummary/s);
    for (const name of chapters)
      expect(textOf(name), name).toContain(` lang="${script}" xml:lang="${script}"`);
  });

  test('goes from the cover through sections, notes and cases to the colophon', () => {
    const sections = all(essay, 'section.prose > h2').map(({ id }) => `section-${id}`);
    const cases = all(page('cases/'), 'article li[id]').map(({ id }) => `case-${id}`);
    expect(sections).toHaveLength(readdirSync('content/essay').length);
    expect(cases).toHaveLength(readdirSync('content/cases').length);
    expect(spine).toEqual([
      'cover',
      'title',
      'nav',
      ...sections,
      'notes',
      'cases',
      ...cases,
      'colophon',
    ]);
  });

  test('has the whole text, word for word', () => {
    const plain = (nodes: Element[]) =>
      nodes
        .map((node) => node.textContent)
        .join('')
        .replaceAll(/[\s\u2060]/g, '');
    for (const section of all(essay, 'section.prose')) {
      const name = `section-${section.querySelector('h2')?.id}.xhtml`;
      expect(plain(all(open(name), 'body > section'))).toBe(plain([section]));
    }
    for (const { id } of all(page('cases/'), 'article li[id]')) {
      const site = page(`cases/${id}/`).querySelector('article')!;
      for (const mute of all(site, 'nav, .facts > :is(a, button)')) mute.remove();
      expect(plain(all(open(`case-${id}.xhtml`), 'body > section')), id).toBe(plain([site]));
    }
  });

  test('calls every note, and every note leads back to each of its calls', () => {
    const notes = open('notes.xhtml');
    const asides = all(notes, 'aside[role=doc-footnote]');
    expect(asides.map(({ id }) => id)).toEqual(all(essay, '.notes li').map(({ id }) => id));
    const calls = chapters.flatMap((name) =>
      all(open(name), '[role=doc-noteref]').map((call) => ({
        from: `${name}#${call.id}`,
        to: hrefOf(call),
      })),
    );
    expect(calls.length).toBeGreaterThanOrEqual(asides.length);
    for (const aside of asides) {
      const mine = calls
        .filter(({ to }) => to === `notes.xhtml#${aside.id}`)
        .map(({ from }) => from);
      expect(mine.length, aside.id).toBeGreaterThan(0);
      expect(all(aside, '[role=doc-backlink]').map(hrefOf)).toEqual(mine);
    }
  });

  test('leads out by whole addresses, and inside to what is there', () => {
    for (const name of chapters)
      for (const href of all(open(name), 'a')
        .map(hrefOf)
        .filter((to) => !/^https?:/.test(to))) {
        const [to = '', id = ''] = href.split('#');
        expect(chapters, href).toContain(to || name);
        if (id) expect(open(to || name).getElementById(id), `${name}: ${href}`).not.toBeNull();
      }
  });

  test('runs nothing and asks nobody', () => {
    for (const name of chapters) {
      expect(textOf(name), name).not.toMatch(
        /<script|<button|<link [^>]*http|\ssrc="http|\sdata-| on\w+="/,
      );
      const [body] = all(open(name), 'body');
      expect(body?.textContent?.trim() || all(open(name), 'img, image')[0], name).toBeTruthy();
    }
    expect(textOf('style.css')).not.toMatch(/url\(|@import/);
  });

  test('is justified only where Han are spread, or the spaces of names alone would be', () => {
    const css = textOf('style.css');
    const supported =
      /@supports \(text-justify: inter-character\) \{([^{}]+\{[^{}]*\})+\s*\}/.exec(css)?.[0] ?? '';
    expect(supported).toContain('text-align: justify');
    expect(css.replace(supported, '')).not.toContain('justify');
  });

  test('comes out the same from the same pages', () => {
    const read = (path: string) => readFileSync(`dist/${home}${path}index.html`, 'utf8');
    const pages = new Map(['', 'cases/'].map((path) => [path, read(path)]));
    for (const id of casesIn(pages)) pages.set(`cases/${id}/`, read(`cases/${id}/`));
    const css = textOf('style.css');
    const cover = entries['EPUB/face.png']!;
    const pictures = new Map(
      picturesIn(pages).map((source) => [source, readFileSync(`dist${source}`)]),
    );
    const again = bindBook({
      script,
      pages,
      address: SITE + home,
      css,
      cover,
      pictures,
    });
    expect(Buffer.from(again).equals(bytes)).toBe(true);
  });

  test('is as new as the newest of its texts', () => {
    const days = [
      essay,
      ...all(page('cases/'), 'article li[id]').map(({ id }) => page(`cases/${id}/`)),
    ]
      .map((one) => one.querySelector('script[type="application/ld+json"]')?.textContent ?? '')
      .map((json) => JSON.parse(json).dateModified as string);
    expect(opf).toContain(`<meta property="dcterms:modified">${days.toSorted().at(-1)}T00:00:00Z<`);
  });
});

test('the essay links the book of its script', () => {
  for (const { home, file } of BOOKS) {
    const { document } = parseHTML(readFileSync(`dist/${home}index.html`, 'utf8'));
    // On the title page and at the end.
    expect(all(document, 'a[download]').map((link) => `dist${hrefOf(link)}`)).toEqual([file, file]);
  }
});
