import {
  type Contents,
  type IndexedRecord,
  inOrder,
  type Part,
} from '../../search/shared/index-files.ts';

/** An index, of which some is here. */
export type Index = {
  /** The names of the records that hold a folded text, in the order in which they were indexed. */
  find(term: string): Promise<string[]>;
  /** The record of a name. */
  load(name: string): Promise<IndexedRecord>;
};

/** Asks for a file; rejects where there is none. */
type Ask = (address: string) => Promise<Response>;

/**
 * Opens an index; its parts come as terms need them.
 *
 * @param folder of the index, with a slash at its end
 * @param metadataAddress of what it has
 */
export async function openIndex(ask: Ask, folder: string, metadataAddress: string): Promise<Index> {
  const read = async <File>(address: string): Promise<File> => (await ask(address)).json();
  const { records, parts } = await read<Contents>(metadataAddress);
  const loaded = new Map<string, Promise<Part>>();

  const loadPart = (name: string) => {
    const loading = loaded.get(name) ?? read<Part>(`${folder}index/${name}.json`);
    loaded.set(name, loading);
    loading.catch(() => loaded.delete(name)); // to be asked for anew
    return loading;
  };
  /** Where a character stands, in order. */
  const placesOf = async (character: string) => {
    const [, name] = parts.findLast(([first]) => inOrder(first, character) <= 0) ?? [];
    const gaps = name === undefined ? [] : ((await loadPart(name))[character] ?? []);
    let place = 0;
    return gaps.map((gap) => (place += gap));
  };
  return {
    async find(term) {
      const [first = [], ...others] = await Promise.all([...term].map(placesOf));
      const behind = others.map((places) => new Set(places));
      const places = first.filter((at) => behind.every((one, nth) => one.has(at + nth + 1)));
      return recordsAt(places, records);
    },
    load: (name) => read<IndexedRecord>(`${folder}records/${name}.json`),
  };
}

/** The names of the records in which some places lie; both stand in order. */
function recordsAt(places: number[], records: Contents['records']): string[] {
  let end = 0;
  let next = 0;
  const names: string[] = [];
  for (const [name, length] of records) {
    const from = next;
    end += length;
    while (next < places.length && places[next]! < end) next++;
    if (next > from) names.push(name);
  }
  return names;
}
