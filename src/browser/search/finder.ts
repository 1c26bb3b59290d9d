import type { Folded } from '../../search/shared/fold.ts';
import { type Name, rankNames } from '../../search/shared/names.ts';
import { findParts, type Part, partsOf } from '../../search/shared/parts.ts';
import { type Query, readQuery } from '../../search/shared/query.ts';
import type { Hit } from '../../search/shared/rank.ts';
import type { Results } from './results.ts';

/** Milliseconds that an answer may take. */
const PATIENCE = 7000;
/** Milliseconds before the index is asked for one character: half the text has it, and more may follow. */
const PAUSE = 80;

/** Records that the index loads for one query; whoever looks for a common word reads no more than these. */
export const MOST = 60;

const HAN = /\p{Script=Han}/u;

type Fold = (source: string) => Folded;

/** What is needed before anything can be found; without names at least something to fold by. */
export type Names = { cases: Name[]; names: Name[]; fold: Fold };

/**
 * The index; rejects where a part of it is lost.
 *
 * @param onText is told what the text alone has, which comes sooner
 */
export type FullText = (query: Query, fold: Fold, onText?: (hits: Hit[]) => void) => Promise<Hit[]>;

/** What the finder asks of its surroundings. */
export type Ports = {
  loadNames(): Promise<Names>;
  /** What there is without names. */
  noNames: Names;
  loadIndex(): Promise<FullText>;
  /** Looks through the open page; nothing where there is no text in it. */
  scan(query: Query, fold: Fold): Hit[] | undefined;
  show(results: Results): void;
  wait(milliseconds: number): Promise<void>;
};

/**
 * Finds what is typed: the names and what the open page has at once, all else as it arrives. Only the
 * last question is answered. Where nothing has the whole, its parts are looked for.
 */
export function makeFinder({ loadNames, noNames, loadIndex, scan, show, wait }: Ports) {
  let turn = 0;
  const names = kept(loadNames);
  const index = kept(loadIndex);

  /** An answer in time, or an error. */
  const inTime = <T>(answer: Promise<T>): Promise<T> =>
    Promise.race([
      answer,
      wait(PATIENCE).then(() => {
        throw new Error('too late');
      }),
    ]);

  async function find(typed: string): Promise<void> {
    const mine = ++turn;
    const tell = (results: Results) => {
      if (mine === turn) show(results);
    };
    const list = await inTime(names.get()).catch(() => noNames);
    if (mine !== turn) return;
    const query = readQuery(typed, list.fold, list.names);
    if (!query) return tell(typed ? { state: 'none' } : { state: 'empty', cases: beginning(list) });
    const named = namesFor(query.phrase[0] ?? '', list);
    const seen = scan(query, list.fold);
    tell({ state: 'loading', ...named, hits: seen ?? [] });
    if (typed.length === 1) await wait(PAUSE);
    if (mine !== turn) return;

    try {
      if (list === noNames) throw new Error('no names');
      const search = await inTime(index.get());
      let isAnswered = false;
      const onText = (hits: Hit[]) => {
        if (!isAnswered) tell({ state: 'loading', ...named, hits });
      };
      const hits = await inTime(search(query, list.fold, seen?.length ? undefined : onText));
      isAnswered = true;
      const isLost = HAN.test(typed) ? hasLost(seen ?? [], hits) : seen?.length && !hits.length;
      if (isLost) throw new Error('the index has lost what the page has');
      if (named.cases.length + named.names.length + hits.length > 0)
        return tell({ state: 'found', ...named, hits });
      tell(await inParts(typed, list, (part) => inTime(search(part, list.fold))));
    } catch {
      tell(seen ? { state: 'scanned', ...named, hits: seen } : { state: 'failed', ...named });
    }
  }

  return {
    find,
    /** Asks for all that will be needed, before anything is typed. */
    prepare(): void {
      for (const part of [names, index]) part.get().catch(() => {});
    },
    /** Whatever is on its way is not shown any more. */
    stop(): void {
      turn++;
    },
  };
}

/**
 * Whether something that the page has is not among what the index has found: Pagefind misses no part that
 * did not come. Of a common word the index gives some only, see `MOST`; where the word is Han, each record
 * has a hit, so that it is known when that was so.
 */
function hasLost(seen: Hit[], hits: Hit[]): boolean {
  const texts = new Set(hits.map(({ block }) => block.text));
  return hits.length < MOST && seen.some(({ block }) => !texts.has(block.text));
}

/** What is found of parts of what was typed, where nothing has the whole. */
async function inParts(
  typed: string,
  list: Names,
  search: (query: Query) => Promise<Hit[]>,
): Promise<Results> {
  const parts = partsOf(typed, list.fold, list.names);
  if (parts.length < 2) return { state: 'none' };
  const { hits, kept: some, dropped } = await findParts(parts, search);
  if (hits.length === 0) return { state: 'none' };
  return {
    state: 'part',
    ...namesOf(some, list),
    hits,
    dropped: dropped.map((part) => part.typed),
  };
}

const namesFor = (term: string, { cases, names }: Names) => ({
  cases: rankNames(cases, term),
  names: rankNames(names, term),
});

/** The names that some parts are spellings of. */
function namesOf(parts: Part[], list: Names) {
  const terms = parts.flatMap(({ term }) => term);
  const isMeant = ({ spellings }: Name) => spellings.some(({ text }) => terms.includes(text));
  return { cases: list.cases.filter(isMeant), names: list.names.filter(isMeant) };
}

const SUGGESTED = 6;

/** Some cases to begin with: those with the shortest names. */
const beginning = ({ cases }: Names) =>
  cases.toSorted((a, b) => a.name.length - b.name.length).slice(0, SUGGESTED);

/** What is loaded once; after a failure, anew. */
function kept<T>(load: () => Promise<T>) {
  let loading: Promise<T> | undefined;
  return {
    get(): Promise<T> {
      loading ??= load().catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
      return loading;
    },
  };
}
