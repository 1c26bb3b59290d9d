import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { CONTENT, hasPart, readSite } from './manuscript/folder.ts';
import { caseStudy } from './manuscript/schemas/case.ts';
import { edition } from './manuscript/schemas/edition.ts';
import { figure } from './manuscript/schemas/figure.ts';
import { name } from './manuscript/schemas/name.ts';
import { section } from './manuscript/schemas/section.ts';
import { site } from './manuscript/schemas/site.ts';
import { source } from './manuscript/schemas/source.ts';

// Where each kind of text lies. Every object is strict: a misspelt key stops the build instead of
// vanishing. Proofreading reads it all by the same shapes before, and names the lines.

/** A loader, or nothing where an essay does without the collection. */
const optional = (collection: string, loader: Loader): Loader | (() => []) =>
  hasPart(collection) ? loader : () => [];

/** The files of a folder of `content/`. */
const folder = (path: string, pattern: string) =>
  glob({ pattern, base: path ? `${CONTENT}/${path}` : CONTENT });

/** A file that is one entry. */
const single = (path: string, id: string) =>
  file(`${CONTENT}/${path}`, { parser: (text) => ({ [id]: parse(text) }) });

export const collections = {
  site: defineCollection({ loader: single('site.yaml', 'site'), schema: site }),
  edition: defineCollection({ loader: folder('', 'edition.mdx'), schema: edition }),
  essay: defineCollection({ loader: folder('essay', '*.mdx'), schema: section }),
  cases: defineCollection({
    loader: optional('cases', folder('cases', '*.mdx')),
    schema: caseStudy(readSite().verdicts ?? {}),
  }),
  sources: defineCollection({
    loader: optional('sources', file(`${CONTENT}/sources.yaml`)),
    schema: source,
  }),
  figures: defineCollection({
    loader: optional('figures', folder('figures', '*.yaml')),
    schema: figure,
  }),
  names: defineCollection({
    loader: optional('names', file(`${CONTENT}/names.yaml`)),
    schema: name,
  }),
};
