import type { Work } from './works.ts';

/** A work as CSL-JSON (citation-style-language/schema, csl-data.json): a list of one item. */
export function cslJson(work: Work, accessed: string): string {
  const { id, title, author, container, original, script, version, date, url } = work;
  const item = {
    id: `big-models-${id}`,
    type: 'webpage',
    title,
    ...(author && { author: [{ literal: author }] }),
    ...(container && {
      'container-title': container.title,
      'container-author': [{ literal: container.author }],
    }),
    'original-title': original.title,
    'original-author': [{ literal: original.author }],
    'original-date': { 'date-parts': [[original.year]] },
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
