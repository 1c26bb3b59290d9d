import { ledgerOf } from '../manuscript/ledger/ledger.ts';
import { makePlacer } from '../manuscript/name-places.ts';
import type { NameRow } from '../search/shared/names.ts';
import { getCases } from './cases.ts';
import { entriesOf, getManuscript } from './entries.ts';
import { onceInBuild } from './once.ts';

/** A name as it travels, with the files of `content/` that say the name and what stands beside it. */
export type FiledName = { row: NameRow; file?: string; aboutFile: string };

/** What can be found by name, in Traditional, addresses below the base. */
export const getNames = onceInBuild(
  async (): Promise<{ cases: FiledName[]; names: FiledName[] }> => {
    const cases = await getCases();
    const manuscript = await getManuscript();
    const place = makePlacer(manuscript, ledgerOf(manuscript));
    const listed = await entriesOf('names');
    return {
      cases: cases.map(({ id, name, latin, aliases, years, verdict, file }) => ({
        row: [name, `${years}　${verdict}`, `cases/${id}/`, ...(latin ? [latin] : []), ...aliases],
        file,
        aboutFile: file,
      })),
      names: listed
        .map(({ id, data }) => place({ name: id, spellings: data.spellings }))
        .filter((name) => name !== undefined),
    };
  },
);

/** A text with all words that search can find, in no order. */
export const getSearchedText = onceInBuild(async (): Promise<string> => {
  const kinds = ['edition', 'essay', 'cases', 'figures', 'names'] as const;
  return JSON.stringify(await Promise.all(kinds.map((kind) => entriesOf(kind))));
});
