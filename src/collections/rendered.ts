import { type CollectionEntry, render } from 'astro:content';
import { ledgerOf } from '../manuscript/ledger/ledger.ts';
import { addressesOf, splitKey } from '../manuscript/paragraphs/addresses.ts';
import { getManuscript, onlyEntry } from './entries.ts';
import { onceInBuild } from './once.ts';

/** A text ready to render. */
export type Rendered = {
  Content: Awaited<ReturnType<typeof render>>['Content'];
  /** Its last change; where git knows none, the edition's date. */
  changed: Date;
  /** The file of `content/` that it is written in. */
  file: string;
  /** The ids of its blocks, in their order. */
  blocks: string[];
};

/** Readies a text to be rendered. */
export async function prepare(
  entry: CollectionEntry<'essay' | 'cases' | 'edition'>,
): Promise<Rendered> {
  const { Content, remarkPluginFrontmatter } = await render(entry);
  const { data } = await onlyEntry('edition');
  const changed = new Date(remarkPluginFrontmatter['lastChange'] ?? data.date);
  const file = entry.filePath ?? entry.id;
  return { Content, changed, file, blocks: (await getBlocks()).get(file) ?? [] };
}

/** The ids of the blocks, by file. */
const getBlocks = onceInBuild(async () => {
  const manuscript = await getManuscript();
  const addresses = addressesOf(manuscript, ledgerOf(manuscript));
  const byFile = Map.groupBy(addresses.blocks, ({ file }) => file);
  return new Map([...byFile].map(([file, all]) => [file, all.map(({ key }) => splitKey(key).id)]));
});
