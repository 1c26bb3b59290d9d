import { foldFully } from '../../../search/build/fold-table.ts';
import { emptyLedger } from '../../ledger/ledger.ts';
import { makePlacer } from '../../name-places.ts';
import type { Fault } from '../../reader/fault.ts';
import type { Manuscript } from '../../reader/manuscript.ts';
import { entriesAt, pointOfKey, type Yaml } from '../../reader/yaml-file.ts';

/** Names that no text holds, and spellings that two of them share. */
export function proofNames(
  manuscript: Pick<Manuscript, 'names' | 'sections' | 'edition' | 'cases'>,
): Fault[] {
  return [...unheard(manuscript), ...shared(manuscript)];
}

/** A name must lead somewhere. */
function unheard({ names, ...texts }: Parameters<typeof proofNames>[0]): Fault[] {
  const place = makePlacer(texts, emptyLedger); // whether, not where
  return entriesAt(names)
    .filter(([name]) => !place({ name, spellings: spellingsOf(names, name) }))
    .map(([name]) => ({
      ...pointOfKey(names, [name]),
      what: `no text names "${name}"`,
      cure: 'Take it out, or mend its spelling',
    }));
}

const spellingsOf = (names: Yaml, name: string) =>
  entriesAt(names, [name, 'spellings']).map(([, spelling]) => String(spelling));

/** Spellings are folded: a reader who types one must reach one name. */
function shared({ names }: Pick<Manuscript, 'names'>): Fault[] {
  const owners = new Map<string, string>();
  return entriesAt(names).flatMap(([name]) => {
    const folded = new Set(
      [name, ...spellingsOf(names, name)].map((spelling) => foldFully(spelling).text),
    );
    return [...folded].flatMap((spelling) => {
      const owner = owners.get(spelling);
      owners.set(spelling, name);
      if (owner === undefined) return [];
      return {
        ...pointOfKey(names, [name]),
        what: `"${name}" shares a spelling with "${owner}": ${spelling}`,
        cure: 'Keep it where it is most at home, or join the two names',
      };
    });
  });
}
