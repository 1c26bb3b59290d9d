import { type Contents, inOrder, type Part, SIGNATURE } from '../../search/shared/index-files.ts';

/** An index, of which some is here. */
export type Index = {
  /** The names of the records that hold a folded text, in the order in which they were indexed. */
  find(term: string): Promise<string[]>;
  /** The record of a name, as Pagefind has it. */
  load(name: string): Promise<unknown>;
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
  const { records, parts } = (await unpacked(ask, metadataAddress)) as Contents;
  const loaded = new Map<string, Promise<Part>>();

  const loadPart = (name: string) => {
    const loading =
      loaded.get(name) ?? (unpacked(ask, `${folder}index/${name}.pf_index`) as Promise<Part>);
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
    load: (name) => unpacked(ask, `${folder}fragment/${name}.pf_fragment`),
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

async function unpacked(ask: Ask, address: string): Promise<unknown> {
  const { body } = await ask(address);
  const stream = body?.pipeThrough(new DecompressionStream('gzip'));
  return JSON.parse((await new Response(stream).text()).slice(SIGNATURE.length));
}
