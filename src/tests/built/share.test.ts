import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtempDisposable, readFile, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { cards, readCards } from '../../outputs/cards/integration.ts';
import { glossariesOf } from '../../manuscript/glossary.ts';
import { aliasesOf } from '../../manuscript/ledger/ledger.ts';
import { idOf, readManuscript } from '../../manuscript/reader/manuscript.ts';
import { textAt } from '../../manuscript/reader/yaml-file.ts';
import { makeSimplifier } from '../../script/simplifier.ts';
import { builtPage } from '../support/built-page.ts';
import { traditionalIn } from '../support/traditional.ts';

// What a shared link promises: a page of its own, a card, and the way to the text.

const SITE = 'http://localhost:4321';
const manuscript = await readManuscript(pathToFileURL(`${resolve('.')}/`));
const simplify = makeSimplifier(glossariesOf(manuscript));
const SCRIPTS = [
  { lang: 'zh-Hant', below: '', folder: 'hant', locale: 'zh_TW', own: (words: string) => words },
  {
    lang: 'zh-Hans',
    below: 'hans/',
    folder: 'hans',
    locale: 'zh_CN',
    own: (words: string, file?: string) => simplify(words, file),
  },
];

const NAME = textAt(manuscript.edition.frontmatter, ['title']);
const SHARES = [
  ...manuscript.sections.map(({ file, frontmatter }) => {
    const anchor = idOf(file).replace(/^\d+-/, '');
    const title = textAt(frontmatter, ['title']);
    const gist = textAt(frontmatter, ['gist']);
    return { anchor, title, gist, page: '', hash: `#${anchor}`, file: file.path };
  }),
  ...manuscript.cases.map(({ file, frontmatter }) => {
    const anchor = idOf(file);
    const title = textAt(frontmatter, ['name']);
    const gist = textAt(frontmatter, ['note']);
    return { anchor, title, gist, page: `cases/${anchor}/`, hash: '', file: file.path };
  }),
];

const textOf = (node: Element | null) => node?.textContent ?? '';
const contentOf = (document: Document, name: string) =>
  document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content');

test('every section and every case has a page, those that once were too, and nothing else', () => {
  expect(SHARES.length).toBeGreaterThan(1);
  const retired = aliasesOf(JSON.parse(readFileSync('content/anchors.json', 'utf8')))
    .filter(({ kind }) => kind === 'essay' || kind === 'cases')
    .map(({ old }) => old);
  for (const { below } of SCRIPTS)
    expect(readdirSync(`dist/${below}s`).toSorted()).toEqual(
      [...SHARES.map(({ anchor }) => anchor), ...retired].toSorted(),
    );
});

describe.each(SCRIPTS)('in $lang', ({ lang, below, folder, locale, own }) => {
  test.each(SHARES)('/s/$anchor/', ({ anchor, title, gist, page, hash, file }) => {
    const document = builtPage(`${below}s/${anchor}/`);
    expect(document.documentElement.lang).toBe(lang);
    expect(document.title).toBe(`${own(title, file)} · ${own(NAME)}`);
    expect(textOf(document.querySelector('h1'))).toBe(own(title, file));
    expect(textOf(document.querySelector('.deck'))).toBe(own(gist, file));
    expect(contentOf(document, 'description')).toBe(own(gist, file));
    expect(contentOf(document, 'robots')).toBe('noindex');
    expect(document.querySelector('[data-pagefind-body]')).toBeNull();

    expect(contentOf(document, 'og:title')).toBe(own(title, file));
    expect(contentOf(document, 'og:description')).toBe(own(gist, file));
    expect(contentOf(document, 'og:url')).toBe(`${SITE}/${below}s/${anchor}/`);
    expect(contentOf(document, 'og:locale')).toBe(locale);
    expect(contentOf(document, 'og:image')).toBe(`${SITE}/cards/${folder}/${anchor}.png`);
    expect(contentOf(document, 'og:image:alt')).toBe(document.title);
    expect(contentOf(document, 'twitter:card')).toBe('summary_large_image');

    const link = (selector: string) =>
      document.querySelector(`head link${selector}`)?.getAttribute('href');
    expect(link('[rel=canonical]')).toBe(`${SITE}/${below}${page}`);
    expect(link('[hreflang=zh-Hant]')).toBe(`${SITE}/${page}`);
    expect(link('[hreflang=zh-Hans]')).toBe(`${SITE}/hans/${page}`);

    const whole = document.querySelector('#whole');
    expect(whole?.getAttribute('href')).toBe(`/${below}${page}${hash}`);
    const target = builtPage(below + page);
    if (hash) expect(textOf(target.getElementById(anchor))).toBe(own(title, file));
    const excerpt = textOf(document.querySelector('.prose > p'));
    expect(excerpt).toMatch(/[。！？」”]$/);
    const article = target.querySelector('article')?.cloneNode(true) as HTMLElement | undefined;
    for (const mark of article?.querySelectorAll('sup') ?? []) mark.remove();
    expect(article?.textContent).toContain(excerpt);
  });

  test('the essay and every case show their own cards', () => {
    expect(contentOf(builtPage(below), 'og:image')).toBe(`${SITE}/cards/${folder}/essay.png`);
    for (const { anchor, page } of SHARES.filter(({ hash }) => !hash))
      expect(contentOf(builtPage(below + page), 'og:image')).toBe(
        `${SITE}/cards/${folder}/${anchor}.png`,
      );
  });

  test('every page names a card that is there, in its size', async () => {
    const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('index.html'))
      .filter((file) => file.startsWith('hans/') === (below === 'hans/'));
    expect(pages.length).toBeGreaterThan(100);
    for (const page of pages) {
      const document = builtPage(page.replace('index.html', ''));
      const image = contentOf(document, 'og:image') ?? '';
      expect(existsSync(image.replace(SITE, 'dist')), page).toBe(true);
      expect(contentOf(document, 'og:image:width')).toBe('1200');
      expect(contentOf(document, 'og:image:height')).toBe('630');
    }
  });

  test('every card is drawn, small, and in its own words', async () => {
    const names = SHARES.map(({ anchor }) => `${anchor}.png`);
    expect(readdirSync(`dist/cards/${folder}`).toSorted()).toEqual(
      ['essay.png', ...names].toSorted(),
    );
    for (const name of ['essay.png', ...names]) {
      const file = `dist/cards/${folder}/${name}`;
      expect(await sharp(file).metadata()).toMatchObject({ width: 1200, height: 630 });
      expect(statSync(file).size).toBeLessThan(60_000);
    }
    const said = readCards(manuscript, lang === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans');
    for (const { anchor, title, file } of SHARES)
      expect(said.find(({ name }) => name === anchor)?.card.title).toBe(own(title, file));
  });
});

test('no Traditional character is left on a Simplified card', () => {
  const words = readCards(manuscript, 'zh-Hans').flatMap(({ card }) => Object.values(card));
  expect(traditionalIn(words.join(''))).toEqual([]);
});

test('a card that was not kept is drawn with the same bytes', async () => {
  const { dist } = inject('fixtures').hostile; // has few cards, of every kind
  await using fresh = await mkdtempDisposable(join(tmpdir(), 'cards-'));
  await symlink(resolve('src'), join(fresh.path, 'src'));
  await symlink(resolve('src/tests/fixtures/hostile/content'), join(fresh.path, 'content'));
  const root = pathToFileURL(`${fresh.path}/`);
  const { hooks } = cards();
  await hooks['astro:config:done']?.({ config: { root } } as never);
  await hooks['astro:build:done']?.({ dir: root } as never);
  for (const folder of ['hant', 'hans']) {
    const files = readdirSync(join(dist, 'cards', folder));
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const drawn = await readFile(join(fresh.path, 'cards', folder, file));
      expect(drawn.equals(readFileSync(join(dist, 'cards', folder, file))), file).toBe(true);
    }
  }
});
