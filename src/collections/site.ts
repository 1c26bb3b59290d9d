import { hasPart } from '../manuscript/folder.ts';
import { glossariesOf, type Glossary } from '../manuscript/glossary.ts';
import { entriesOf, getManuscript, onlyEntry } from './entries.ts';
import { onceInBuild } from './once.ts';

/** What belongs to this essay and to no other. */
export const getSite = onceInBuild(async () => {
  const { data } = await onlyEntry('site');
  const hasCases = (await entriesOf('cases')).length > 0;
  return { ...data, hasCases, hasRevisions: hasPart('revisions') };
});

/**
 * The words with a Simplified form of their own: what acts in a text, by its file, is its own and the
 * site's; elsewhere the site's alone.
 */
export async function getGlossaryOf(): Promise<(file: string) => Glossary> {
  return glossariesOf(await getManuscript());
}
