import { existsSync, readdirSync } from 'node:fs';

/**
 * The folder of the essay that is built, below the project's own: `content`, or what `CONTENT` in the
 * environment names. No slash at its end.
 */
export const CONTENT = (process.env['CONTENT'] || 'content').replace(/\/+$/, '');

/** What an essay may do without, and where it lies in its folder. */
const OPTIONAL: Record<string, string> = {
  cases: 'cases',
  sources: 'sources.yaml',
  figures: 'figures',
  names: 'names.yaml',
};

/** Whether the essay has a part, by the name of its collection; it always has those that it must have. */
export const hasPart = (collection: string) =>
  !(collection in OPTIONAL) || existsSync(`${CONTENT}/${OPTIONAL[collection]}`);

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
