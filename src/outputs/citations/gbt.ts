import { relationOf } from './credit.ts';
import type { Work } from './works.ts';

/**
 * A work by GB/T 7714—2015: an electronic resource (EB/OL), and a part of one after `//`. What the
 * essay retells stands as other title information, the version as its edition.
 *
 * @param accessed the day on which it was read, ISO
 */
export function gbt(work: Work, accessed: string): string {
  const { title, author, container, provenance, version, date, url } = work;
  const { original } = provenance;
  const origin = original
    ? `: ${relationOf(provenance)}〈${original.title}〉（${original.year}）`
    : '';
  const by = (name: string | undefined) => (name ? `${name}. ` : '');
  const own = `${by(author)}${title}`;
  const cited = container
    ? `${own}[EB/OL]//${by(container.author)}${container.title}${origin}`
    : `${own}${origin}[EB/OL]`;
  return `${cited}. ${version}. (${date})[${accessed}]. ${url}.`;
}
