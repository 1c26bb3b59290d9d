import type { Work } from './works.ts';

/** A work as CSL-JSON (citation-style-language/schema, csl-data.json): a list of one item. */
export function cslJson(work: Work, accessed: string): string {
  const { key, title, author, container, provenance, script, version, date, url } = work;
  const { original } = provenance;
  const item = {
    id: key,
    type: 'webpage',
    title,
    ...(author && { author: [{ literal: author }] }),
    ...(container && {
      'container-title': container.title,
      'container-author': [{ literal: container.author }],
    }),
    ...(original && {
      'original-title': original.title,
      'original-author': [{ literal: original.author }],
      'original-date': { 'date-parts': [[original.year]] },
    }),
    version,
    issued: { 'date-parts': [date.split('-').map(Number)] },
    accessed: { raw: accessed },
    language: script,
    URL: url,
  };
  const lines = Object.entries(item).map(
    ([name, value]) => `  "${name}": ${JSON.stringify(value)}`,
  );
  return `[{\n${lines.join(',\n')}\n}]`;
}
