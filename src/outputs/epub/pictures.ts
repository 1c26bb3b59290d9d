import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { h } from 'hastscript';
import { parseHtml } from '../../html/parse.ts';
import type { Pages } from '../built-pages.ts';
import type { Chapter } from './chapters.ts';

/** The pictures of built pages, by the addresses that the pages have for them. */
export type Pictures = ReadonlyMap<string, Uint8Array>;

/** A picture as a file of the book. */
type Bound = { href: string; mediaType: string; content: Uint8Array };

const MEDIA_TYPES: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
};

const sourceOf = ({ properties }: Element) => String(properties['src']);

/** The addresses of all pictures that pages show on paper. */
export const picturesIn = (pages: Pages): string[] => [
  ...new Set(
    [...pages.values()]
      .filter((page) => page.includes('<img'))
      .flatMap((page) =>
        selectAll('article figure > img:not(.on-dark)', parseHtml(page)).map(sourceOf),
      ),
  ),
];

/**
 * Lets the pictures of chapters lie in the book. Throws on one that is not to be had.
 *
 * @returns the files, in the order of the text
 */
export function bindPictures(chapters: Chapter[], pictures: Pictures): Bound[] {
  const bound = new Map<string, Bound>();
  for (const image of chapters.flatMap(({ body }) =>
    selectAll('figure > img', h('section', body)),
  )) {
    const source = sourceOf(image);
    const ending = source.replace(/^.*\./, '');
    const content = pictures.get(source);
    const mediaType = MEDIA_TYPES[ending];
    if (!content || !mediaType) throw new Error(`The book lacks the picture ${source}`);
    const href = bound.get(source)?.href ?? `picture-${bound.size + 1}.${ending}`;
    bound.set(source, { href, mediaType, content });
    const { alt, width, height } = image.properties;
    image.properties = { src: href, alt, width, height };
  }
  return [...bound.values()];
}
