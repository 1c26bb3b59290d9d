import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parse } from 'yaml';
import type { VerdictForm } from './schemas/site.ts';

/**
 * The folder of the essay that is built: `content`, or what `CONTENT` in the environment names, however
 * it does. Seen from the project's own, as Astro names its files; no slash at its end.
 */
export const CONTENT = relative('.', process.env['CONTENT'] || 'content');

/** What an essay may do without, and where it lies in its folder. */
const OPTIONAL: Record<string, string> = {
  cases: 'cases',
  sources: 'sources.yaml',
  figures: 'figures',
  names: 'names.yaml',
  revisions: 'revisions.yaml',
};

/** Whether the essay has a part, by the name of its collection; it always has those that it must have. */
export const hasPart = (collection: string) =>
  !(collection in OPTIONAL) || existsSync(`${CONTENT}/${OPTIONAL[collection]}`);

/** What the essay's `site.yaml` says at this moment; it is proven with the rest of the manuscript. */
export const readSite = (): { key: string; verdicts?: Record<string, VerdictForm> } =>
  parse(readFileSync(`${CONTENT}/site.yaml`, 'utf8'));

/** The ids of the cases that the essay has at this moment. */
export const caseIds = (): string[] =>
  hasPart('cases')
    ? readdirSync(`${CONTENT}/cases`)
        .filter((name) => name.endsWith('.mdx'))
        .map((name) => name.slice(0, -'.mdx'.length))
    : [];

/** The files in the essay's folder of pictures at this moment. */
export const pictureNames = (): string[] =>
  existsSync(`${CONTENT}/pictures`) ? readdirSync(`${CONTENT}/pictures`) : [];
