import { pathToFileURL } from 'node:url';
import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import { CONTENT, hasPart } from '../manuscript/folder.ts';
import { readManuscript } from '../manuscript/reader/manuscript.ts';
import { onceInBuild } from './once.ts';

/** The project's folder; the build bundles this file, so that its own address says nothing. */
export const ROOT = pathToFileURL(`${process.cwd()}/`);

/** The manuscript with its positions, beside the entries that Astro made of it. */
export const getManuscript = onceInBuild(() => readManuscript(ROOT));

/** All entries of a collection, in no order; none where the essay does without it. */
export async function entriesOf<C extends CollectionKey>(
  collection: C,
): Promise<CollectionEntry<C>[]> {
  return hasPart(collection) ? getCollection(collection) : [];
}

/** The collections of one file, which every essay has. */
const FILES = { site: 'site.yaml', edition: 'edition.mdx' };

/** The entry of a collection of one file. */
export async function onlyEntry<C extends keyof typeof FILES>(
  collection: C,
): Promise<CollectionEntry<C>> {
  const [entry] = await getCollection(collection);
  if (!entry) throw new Error(`${CONTENT}/${FILES[collection]} is missing`);
  return entry;
}
