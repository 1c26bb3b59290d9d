import type { Work } from './works.ts';

/**
 * A work by GB/T 7714—2015: an electronic resource (EB/OL), and a part of one after `//`. What the
 * essay retells stands as other title information, the version as its edition.
 *
 * @param accessed the day on which it was read, ISO
 */
export function gbt(work: Work, accessed: string): string {
  const { title, author, container, original, version, date, url } = work;
  const retold = `: 重述其〈${original.title}〉（${original.year}）`;
  const by = (name: string | undefined) => (name ? `${name}. ` : '');
  const own = `${by(author)}${title}`;
  const cited = container
    ? `${own}[EB/OL]//${by(container.author)}${container.title}${retold}`
    : `${own}${retold}[EB/OL]`;
  return `${cited}. ${version}. (${date})[${accessed}]. ${url}.`;
}
