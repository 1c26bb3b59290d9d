import { strToU8, type Zippable, zipSync } from 'fflate';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Script } from '../../address.ts';
import { parseHtml } from '../../html/parse.ts';
import type { Pages } from '../built-pages.ts';
import { type Chapter, chaptersOf } from './chapters.ts';
import { relink } from './links.ts';
import { navDocument } from './nav.ts';
import { bindPictures, type Pictures } from './pictures.ts';
import { container, type Item, packageDocument } from './package.ts';
import { chapterDocument, xhtml } from './xhtml.ts';

/** What a book is made from. */
type Material = {
  script: Script;
  pages: Pages;
  /** Of the essay's page in the script. */
  address: string;
  css: string;
  /** A PNG. */
  cover: Uint8Array;
  pictures: Pictures;
};

/**
 * Binds the site's pages into an EPUB 3.3: the same material, the same bytes. Throws where a page
 * lacks what the book is made from.
 */
export function bindBook({ script, pages, address, css, cover, pictures }: Material): Uint8Array {
  const essay = parseHtml(pages.get('') ?? '');
  const textAt = (selector: string) => toString(select(selector, essay) ?? h(null));
  const chapters = chaptersOf(pages);
  relink(chapters, address);
  const bound = bindPictures(chapters, pictures);
  const [titlePage, ...rest] = chapters as [Chapter, ...Chapter[]];
  const { title } = titlePage;
  const data = dataOf(pages.get('') ?? '');
  const metadata = {
    script,
    title,
    author: (data.isBasedOn ?? data).author.name,
    description: data.abstract,
    address,
    modified: modifiedOf(pages),
  };

  const documents = [
    { href: 'cover.xhtml', text: coverDocument(script, title) },
    { href: 'title.xhtml', text: chapterDocument(script, titlePage) },
    {
      href: 'nav.xhtml',
      text: navDocument(script, textAt('#contents'), chapters),
      properties: 'nav',
    },
    ...rest.map((chapter) => ({ href: chapter.file, text: chapterDocument(script, chapter) })),
  ];
  const items: Item[] = [
    ...documents.map(({ href, text, properties }) => ({
      href,
      mediaType: 'application/xhtml+xml',
      properties: properties ?? (text.includes('<svg') ? 'svg' : undefined),
      inSpine: true,
    })),
    { href: 'style.css', mediaType: 'text/css', inSpine: false },
    { href: 'face.png', mediaType: 'image/png', properties: 'cover-image', inSpine: false },
    ...bound.map(({ href, mediaType }) => ({ href, mediaType, inSpine: false })),
  ];
  return zip({
    'META-INF/container.xml': strToU8(container()),
    'EPUB/package.opf': strToU8(packageDocument(metadata, items)),
    'EPUB/style.css': strToU8(css),
    'EPUB/face.png': cover,
    ...Object.fromEntries(bound.map(({ href, content }) => [`EPUB/${href}`, content])),
    ...Object.fromEntries(documents.map(({ href, text }) => [`EPUB/${href}`, strToU8(text)])),
  });
}

/** A picture of its own: a portrait page wants a portrait cover. */
function coverDocument(script: Script, title: string): string {
  const face = h('img', { src: 'face.png', alt: title });
  return xhtml(script, title, [h('section.cover', { 'epub:type': 'cover' }, [face])]);
}

/** The last day on which a page of the book changed, as an EPUB wants it. */
function modifiedOf(pages: Pages): string {
  const days = [...pages.values()].flatMap((page) => dataOf(page).dateModified ?? []);
  return `${days.toSorted().at(-1)}T00:00:00Z`;
}

/** What a page says of itself in the terms of schema.org. */
function dataOf(page: string) {
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
  return JSON.parse(json ?? '{}');
}

/** A ZIP as the EPUB container wants it: `mimetype` first and stored; every file of the same day. */
function zip(files: Zippable): Uint8Array {
  const mimetype = strToU8('application/epub+zip');
  // DOS time is local, so the parts of a local date are the same everywhere.
  return zipSync(
    { mimetype: [mimetype, { level: 0 }], ...files },
    { level: 9, mtime: new Date(1980, 0, 1) },
  );
}
