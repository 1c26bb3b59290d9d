import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import { anchorOf } from './lib/anchor.ts';

/** The title page, with its colophon ready to render. */
export async function getEdition() {
  const entry = await getEntry('edition', 'edition');
  if (!entry) throw new Error('content/edition.mdx is missing');
  const { Content } = await render(entry);
  return { ...entry.data, Colophon: Content };
}
export type Edition = Awaited<ReturnType<typeof getEdition>>;

/** The sections in the order of their files' numbers (`getCollection` promises none), ready to render. */
export async function getSections() {
  const entries = await getCollection('essay');
  return Promise.all(
    entries
      .toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }))
      .map(async (entry) => {
        const { Content } = await render(entry);
        return { ...entry.data, anchor: anchorOf(entry.filePath ?? entry.id), Content };
      }),
  );
}
export type Section = Awaited<ReturnType<typeof getSections>>[number];

/** What a note shows of a case: its data, with its sources in place of their ids. */
export type CaseNote = Omit<CollectionEntry<'cases'>['data'], 'sources'> & {
  sources: CollectionEntry<'sources'>['data'][];
};

/** The short face of every case, by id. Throws on an unknown source. */
export async function getCaseNotes(): Promise<Map<string, CaseNote>> {
  const sources = new Map((await getCollection('sources')).map(({ id, data }) => [id, data]));
  return new Map(
    (await getCollection('cases')).map(({ id, data, filePath }) => {
      const joined = data.sources.map((source) => {
        const found = sources.get(source);
        if (!found) throw new Error(`${filePath}: no source "${source}" in content/sources.yaml`);
        return found;
      });
      return [id, { ...data, sources: joined }];
    }),
  );
}

/** The words with a Simplified form of their own, from every section and case. */
export async function getGlossary(): Promise<Record<string, string>> {
  const entries = [...(await getCollection('essay')), ...(await getCollection('cases'))];
  return Object.assign({}, ...entries.map(({ data }) => data.glossary));
}
