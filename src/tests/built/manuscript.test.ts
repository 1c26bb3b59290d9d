import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { recordsOf } from '../../search/build/records.ts';

// What is allowed and hard in a manuscript is set right on the page, in the book and in the index.

const { dist, base } = inject('fixtures').hostile;
const read = (file: string) => readFileSync(join(dist, file));
const open = (page: string) => parseHTML(read(`${page}index.html`).toString()).document;
const all = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)];
const PAGES = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)index\.html$/.test(file))
  .map((file) => file.replace('index.html', ''));
const found = (page: string) =>
  recordsOf(read(`${page}index.html`).toString()).flatMap(({ blocks }) => blocks);

describe.each([
  {
    script: '',
    book: 'essay-hant.epub',
    caption: '沙漏，沙流到一半的樣子。',
    alt: '一個沙漏，沙流了一半',
  },
  {
    script: 'hans/',
    book: 'essay-hans.epub',
    caption: '沙漏，沙流到一半的样子。',
    alt: '一个沙漏，沙流了一半',
  },
])('in /$script', ({ script, book, caption, alt }) => {
  const essay = open(script);
  const entries = unzipSync(new Uint8Array(read(book)));
  const chapter = (name: string) =>
    parseHTML(strFromU8(entries[`EPUB/${name}`] ?? new Uint8Array())).document;

  test('the book passes epubcheck', async () => {
    const { messages } = await EpubCheck.validate(new Uint8Array(read(book)));
    expect(messages.filter(({ severity }) => /fatal|error|warning/.test(severity))).toEqual([]);
  });

  test('a picture has its words, its size, a variant for dark paper and a caption that is found', () => {
    const figure = essay.querySelector('section.prose > figure');
    const images = all(figure!, 'img');
    expect(images.map((image) => image.className)).toEqual(['on-light', 'on-dark']);
    for (const image of images) {
      expect(image.getAttribute('alt')).toBe(alt);
      expect([image.getAttribute('width'), image.getAttribute('height')]).toEqual(['1000', '640']);
    }
    const { id, textContent } = figure!.querySelector('figcaption')!;
    expect(textContent).toMatch(new RegExp(`^${caption}\\d$`));
    expect(found(script)).toContainEqual({ id, text: caption, heading: false });
  });

  test('the book has every picture of its text, without the variants for dark paper', () => {
    const shown = (root: ParentNode, selector: string) =>
      all(root, selector).map((image) => image.getAttribute('alt'));
    expect(shown(chapter('section-hourglass.xhtml'), 'figure > img')).toEqual([alt]);
    expect(shown(chapter('notes.xhtml'), 'figure > img')).toEqual(['一撮沙']);
    expect(shown(chapter('case-yoshino-clock.xhtml'), 'figure > img')).toHaveLength(1);
    expect(Object.keys(entries).filter((name) => name.includes('picture'))).toHaveLength(2);
  });

  test('a column is set by a class, which no policy blocks', () => {
    const cells = all(essay, 'td').map(({ className, textContent }) => [className, textContent]);
    expect(cells).toContainEqual(['align-right', '30']);
    expect(cells.filter(([name]) => name === 'align-center')).toHaveLength(2);
    expect(read(`${script}index.html`).toString()).not.toMatch(/<[^>]* style=/);
    expect(all(chapter('section-hourglass.xhtml'), 'td.align-right')).toHaveLength(2);
  });

  test('code says in both scripts what it says', () => {
    expect(all(essay, 'code').map((code) => code.textContent)).toContain('臺灣檯鐘，後發先至');
    const block = '沒有發條 → 後來也沒有 if (乾沙) 倒過來();';
    expect(found(script).map(({ text }) => text)).toContain(block);
  });

  test('a name may have a character that no type of ours has', () => {
    const name = open(`${script}cases/yoshino-clock/`).querySelector('h1')?.textContent;
    expect(name).toMatch(/^𠮷野[鐘钟]$/);
    expect(read(`${script}names.json`).toString()).toContain(name);
  });

  test('a case of 760 says its year, and does not squeeze the scale of the others, to 2026', () => {
    const cases = open(`${script}cases/`);
    expect(cases.querySelector('#comet .facts span')?.textContent).toBe('760');
    expect(cases.querySelector('#comet svg')).toBeNull();
    expect(all(cases, '#phone-calendar svg, #yoshino-clock svg')).toHaveLength(2);
    expect(all(cases, '.axis text').map(({ textContent }) => textContent)).toEqual([
      '2020',
      '2026', // there is no room for 2025 beside it
    ]);
  });
});

test('the card of such a name has something drawn in its place', async () => {
  const { data } = await sharp(read('cards/hant/yoshino-clock.png'))
    .extract({ left: 264, top: 190, width: 132, height: 140 })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(data.some((value) => value < 80)).toBe(true);
});

test('what a camera wrote into a picture is not published', async () => {
  const pictures = all(open(''), 'article img').map((image) => image.getAttribute('src') ?? '');
  expect(pictures).toHaveLength(3);
  for (const path of pictures) {
    const { exif } = await sharp(read(path.slice(base.length))).metadata();
    expect(exif, path).toBeUndefined();
  }
});

/** What a page says, text by text, attribute by attribute, and string by string of its data. */
const saidIn = (page: string): string[] =>
  all(open(page), '*').flatMap(({ childNodes, attributes, localName, textContent }) => [
    ...[...childNodes].filter(({ nodeType }) => nodeType === 3).map(({ nodeValue }) => nodeValue!),
    ...[...attributes].map(({ value }) => value),
    ...(localName === 'script' ? (textContent?.match(/(?<=")[^"]+(?=")/g) ?? []) : []),
  ]);

test.each([
  { words: '曆書', of: 'a section', simplified: '曆书' },
  { words: '水鐘', of: 'a case', simplified: '水鍾' },
])('the glossary of $of acts in its name on every page', ({ words, simplified }) => {
  const pages = PAGES.filter((page) => !page.startsWith('hans/'));
  const twins = pages.flatMap((page) => {
    const here = saidIn(page);
    const there = saidIn(`hans/${page}`);
    return here.flatMap((said, nth) => (said.trim() === words ? [{ page, said: there[nth] }] : []));
  });
  expect(new Set(twins.map(({ page }) => page)).size).toBeGreaterThan(3);
  expect(twins.filter(({ said }) => said?.trim() !== simplified)).toEqual([]);
});
