import { scriptPaths } from '../address.ts';
import { type Alias, aliasesOf, ledgerOf } from '../manuscript/ledger/ledger.ts';
import { splitKey } from '../manuscript/paragraphs/addresses.ts';
import { getCases } from './cases.ts';
import { getEdition } from './edition.ts';
import { getManuscript } from './entries.ts';
import { onceInBuild } from './once.ts';
import { getSections } from './sections.ts';

/** The retired anchors, and where each leads now. */
export const getAliases = onceInBuild(async (): Promise<Alias[]> =>
  aliasesOf(ledgerOf(await getManuscript())),
);

/** The retired paragraphs of a case's page, and where each leads on it. */
export async function getAliasesOn(id: string): Promise<Alias[]> {
  return (await getAliases()).flatMap((alias) => {
    const [old, successor] = [splitKey(alias.old), splitKey(alias.successor)];
    if (old.page !== id) return [];
    return { ...alias, old: old.id, successor: successor.page === id ? successor.id : 'title' };
  });
}

/**
 * A path for each retired anchor of some kinds: its page leads on to what took its place.
 *
 * @param folder that the pages lie in
 */
export async function getRetiredPaths(folder: string, ...kinds: Alias['kind'][]) {
  const aliases = (await getAliases()).filter(({ kind }) => kinds.includes(kind));
  const [edition, sections, cases] = await Promise.all([getEdition(), getSections(), getCases()]);
  const newPlaceOf = (anchor: string) => {
    const entry = cases.find(({ id }) => id === anchor);
    if (entry) return { to: `cases/${anchor}/`, name: entry.name, file: entry.file };
    const { title: name, file } = sections.find((one) => one.anchor === anchor) ?? edition;
    return { to: `#${anchor}`, name, file };
  };
  return scriptPaths().flatMap(({ params }) =>
    aliases.map(({ old, successor }) => ({
      params: { ...params, retired: old },
      props: { page: `${folder}/${old}/`, ...newPlaceOf(successor) },
    })),
  );
}
