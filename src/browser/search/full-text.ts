import type { Folded } from '../../search/shared/fold.ts';
import type { Query } from '../../search/shared/query.ts';
import { type Found, type Kind, rank, TOP } from '../../search/shared/rank.ts';
import { type FullText, MOST } from './finder.ts';

/** What we use of Pagefind's browser API. */
type Pagefind = {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  mergeIndex(path: string, options: object): Promise<void>;
  search(query: string, options: object): Promise<{ results: Result[] }>;
};
type Result = { id: string; data(): Promise<Fragment> };
type Fragment = {
  url: string;
  meta: { title: string; kind: Kind };
  anchors: { element: string; id: string; title?: string; location: number }[];
};

/**
 * Loads Pagefind, about 70 KB; parts of the index come as queries need them.
 *
 * @param root the site's base, with a slash at its end
 * @param fold folds as the index was folded
 */
export async function loadFullText(
  root: string,
  fold: (source: string) => Folded,
): Promise<FullText> {
  const folder = `${root}pagefind/`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  // A worker is one file more to wait for, and hangs where it is blocked.
  await pagefind.options({ noWorker: true, baseUrl: root });
  await pagefind.init();
  const records = new Map<string, Promise<Found>>();
  let widening: Promise<void> | undefined;

  const load = (result: Result) => {
    const record = records.get(result.id) ?? result.data().then((data) => recordFrom(data, fold));
    records.set(result.id, record);
    return record;
  };
  const phrase = async (term: string) => {
    const sort = { sort: { order: 'asc' } };
    return (await pagefind.search(`"${[...term].join(' ')}"`, sort)).results;
  };
  const either = async (term: string[]) => {
    const results = (await Promise.all(term.map(phrase))).flat();
    return new Map(results.map((result) => [result.id, result]));
  };
  const search = async (query: Query) => {
    const found = await either(query.phrase);
    const [first, ...others] = await Promise.all(query.words.map(either));
    for (const [id, result] of first ?? [])
      if (others.every((other) => other.has(id))) found.set(id, result);
    const loaded = await Promise.all([...found.values()].slice(0, MOST).map(load));
    return rank(loaded, query);
  };
  return {
    searchText: search,
    async searchAll(query) {
      widening ??= pagefind.mergeIndex(`${folder}notes/`, { baseUrl: root });
      await widening;
      return search(query);
    },
  };
}

/** The record as it was built: the shown text rides in the titles of empty elements, see `indexPage`. */
function recordFrom({ url, meta, anchors }: Fragment, fold: (source: string) => Folded): Found {
  const blocks = anchors
    .filter(({ title }) => title)
    .toSorted((a, b) => a.location - b.location)
    .map(({ element, id, title: text = '' }) => ({
      id: id === TOP ? '' : id,
      text,
      heading: element === 'b',
      folded: fold(text),
    }));
  return { kind: meta.kind, title: meta.title, page: url.replace(/#.*/, ''), blocks };
}
