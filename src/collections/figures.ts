import { type CollectionEntry, getEntry } from 'astro:content';
import { CONTENT } from '../manuscript/folder.ts';
import type { SourceOf } from './sources.ts';

/** A figure's data, by the name of its file. */
export type Figure = CollectionEntry<'figures'>['data'] & { id: string };

/** A figure by its id. Throws on an unknown one, and on an unknown source, naming who asks. */
export async function getFigure(id: string, sourceOf: SourceOf, asker: string): Promise<Figure> {
  const entry = await getEntry('figures', id);
  if (!entry) throw new Error(`${asker}: no ${CONTENT}/figures/${id}.yaml`);
  for (const source of entry.data.sources) sourceOf(source, `${CONTENT}/figures/${id}.yaml`);
  return { ...entry.data, id };
}
