import type { CollectionEntry } from 'astro:content';
import { CONTENT } from '../manuscript/folder.ts';
import { entriesOf } from './entries.ts';
import { getSite } from './site.ts';

/** A source with its id. */
export type Source = CollectionEntry<'sources'>['data'] & { id: string };

/** Finds a source by its id; throws on an unknown one, naming who asks. */
export type SourceOf = (id: string, asker?: string) => Source;

/** The way to a source. */
export async function getSourceOf(): Promise<SourceOf> {
  const sources = new Map((await entriesOf('sources')).map(({ id, data }) => [id, data]));
  const { accessed } = await getSite();
  return (id, asker) => {
    const source = sources.get(id);
    if (!source) throw new Error(`${asker}: no source "${id}" in ${CONTENT}/sources.yaml`);
    return { ...(source.checked === 'excerpt' && { accessed }), ...source, id };
  };
}
