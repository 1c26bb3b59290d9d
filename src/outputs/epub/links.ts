import { selectAll } from 'hast-util-select';
import { h } from 'hastscript';
import type { Chapter } from './chapters.ts';

/**
 * Lets the links of chapters lead to chapters, where the book has what they lead to, and else, whole,
 * to the site or the world.
 *
 * @param address of the essay's page in the book's script
 * @throws on a link to what neither the essay's page nor the book has
 */
export function relink(chapters: Chapter[], address: string): void {
  // The essay's page makes many files, and a link to all of it leads to the first.
  const files = new Map(
    chapters.toReversed().map(({ page, file }) => [new URL(page, address).href, file]),
  );
  const places = new Map(
    chapters
      .filter(({ page }) => page === '')
      .flatMap(({ file, body }) =>
        selectAll('[id]', h('section', body)).map(({ properties }) => [
          `#${properties['id']}`,
          file,
        ]),
      ),
  );
  for (const { page, file, body } of chapters)
    for (const link of selectAll('a[href]', h('section', body))) {
      const url = new URL(String(link.properties['href']), new URL(page, address));
      const { hash } = url;
      const onPage = new URL(url);
      onPage.hash = '';
      const chapter = onPage.href === address && hash ? places.get(hash) : files.get(onPage.href);
      if (!chapter && onPage.href === address)
        throw new Error(`${file}: a link leads to "${hash}", which the book lacks`);
      link.properties['href'] = !chapter
        ? url.href
        : chapter === file && hash
          ? hash
          : chapter + hash;
    }
}
