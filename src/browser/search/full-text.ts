import type { Folded } from '../../search/shared/fold.ts';
import type { IndexedRecord } from '../../search/shared/index-files.ts';
import type { Query } from '../../search/shared/query.ts';
import { type Found, rank } from '../../search/shared/rank.ts';
import { BASE } from '../base.ts';
import { ask, INDEXES, metadataOf } from './ask.ts';
import { type FullText, MOST } from './finder.ts';
import { type Index, openIndex } from './open-index.ts';

/** Opens both indexes; parts of them come as queries need them. */
export async function loadFullText(): Promise<FullText> {
  const open = (index: string) => openIndex(ask, index, metadataOf(index));
  const [textIndex, notesIndex] = INDEXES;
  const ofText = open(textIndex);
  const ofNotes = open(notesIndex);
  ofNotes.catch(() => {}); // whoever looks through them is told
  const records = new Map<string, Promise<Found>>();

  const load = (index: Index, name: string, fold: Fold) => {
    const record =
      records.get(name) ?? index.load(name).then((indexed) => foundFrom(indexed, fold));
    records.set(name, record);
    record.catch(() => records.delete(name)); // to be asked for anew
    return record;
  };
  /** The names of the records that may hold what is looked for, with the index that they are of. */
  const searchIn = async (opening: Promise<Index>, query: Query) => {
    const index = await opening;
    const either = async (term: string[]) =>
      new Set((await Promise.all(term.map((text) => index.find(text)))).flat());
    const [found, first, ...others] = await Promise.all([query.phrase, ...query.words].map(either));
    for (const name of first ?? []) if (others.every((other) => other.has(name))) found?.add(name);
    return [...(found ?? [])].map((name) => ({ index, name }));
  };
  type Named = Awaited<ReturnType<typeof searchIn>>;
  const hitsOf = async (named: Promise<Named>[], query: Query, fold: Fold) => {
    const some = (await Promise.all(named)).flat().slice(0, MOST);
    const loaded = await Promise.all(some.map(({ index, name }) => load(index, name, fold)));
    return rank(loaded, query);
  };
  await ofText;
  return (query, fold, onText) => {
    const inText = searchIn(ofText, query);
    const inNotes = searchIn(ofNotes, query);
    if (onText) hitsOf([inText], query, fold).then(onText, () => {}); // the rest fails, too
    return hitsOf([inText, inNotes], query, fold);
  };
}

type Fold = (source: string) => Folded;

const foundFrom = ({ page, blocks, ...rest }: IndexedRecord, fold: Fold): Found => ({
  ...rest,
  page: BASE + page,
  blocks: blocks.map((block) => ({ ...block, folded: fold(block.text) })),
});
