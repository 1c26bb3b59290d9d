import type { Folded } from '../../lib/search/fold.ts';
import type { Query } from '../../lib/search/query.ts';
import { type Found, indexOf, type Kind } from '../../lib/search/rank.ts';

/** What we use of Pagefind's browser API. */
type Index = { search(query: string, options: object): Promise<{ results: Result[] }> };
type Pagefind = Index & {
  options(options: object): Promise<void>;
  init(language: string): Promise<void>;
  createInstance(options: object): Index & { init(): Promise<void> };
};
type Result = { id: string; data(): Promise<Fragment> };
type Fragment = {
  url: string;
  meta: { title: string; kind: Kind };
  anchors: { element: string; id: string; title?: string; location: number }[];
};

/** Records that one query loads from an index; the sections of the text are fewer. */
const MOST = 60;

/** The full-text index of the page's script, in the order in which its parts answer. */
export type FullText = {
  [part in 'text' | 'notes']: (query: Query) => Promise<Found[]>;
};

/**
 * Loads Pagefind, about 70 KB; its parts of the index come with the first query.
 *
 * @param root the site's base, with a slash at its end
 * @param fold folds as the index was folded
 */
export async function loadFullText(
  root: string,
  fold: (source: string) => Folded,
): Promise<FullText> {
  const address = `${root}pagefind/pagefind.js`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  // A worker is one file more to wait for, and hangs where it is blocked.
  const options = { noWorker: true, baseUrl: root };
  const text = pagefind.createInstance(options);
  const ready = pagefind
    .options(options)
    .then(() => pagefind.init(indexOf(document.documentElement.lang, 'note')));
  await text.init();
  const records = new Map<string, Promise<Found>>();

  const load = (result: Result) => {
    const record = records.get(result.id) ?? result.data().then((data) => recordFrom(data, fold));
    records.set(result.id, record);
    return record;
  };
  const phrase = async (index: Index, term: string) => {
    const sort = { sort: { order: 'asc' } };
    return (await index.search(`"${[...term].join(' ')}"`, sort)).results;
  };
  const either = async (index: Index, term: string[]) => {
    const results = (await Promise.all(term.map((text) => phrase(index, text)))).flat();
    return new Map(results.map((result) => [result.id, result]));
  };
  const search = async (index: Index, query: Query) => {
    const found = await either(index, query.phrase);
    const [first, ...others] = await Promise.all(query.words.map((word) => either(index, word)));
    for (const [id, result] of first ?? [])
      if (others.every((other) => other.has(id))) found.set(id, result);
    return Promise.all([...found.values()].slice(0, MOST).map(load));
  };
  return {
    text: (query) => search(text, query),
    notes: (query) => ready.then(() => search(pagefind, query)),
  };
}

/** The record as it was built: the shown text rides in the titles of empty elements, see `indexPage`. */
function recordFrom({ url, meta, anchors }: Fragment, fold: (source: string) => Folded): Found {
  const blocks = anchors
    .filter(({ title }) => title)
    .toSorted((a, b) => a.location - b.location)
    .map(({ element, id, title: text = '' }) => ({
      id: id === '-' ? '' : id,
      text,
      heading: element === 'b',
      folded: fold(text),
    }));
  return { kind: meta.kind, title: meta.title, page: url.replace(/#.*/, ''), blocks };
}
