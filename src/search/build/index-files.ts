import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode } from 'cborg';
import type { IndexFile } from 'pagefind';
import { type Contents, inOrder, type Part, SIGNATURE } from '../shared/index-files.ts';

/** Places in a part, some 5 KB: a phrase asks for as many parts as it has characters, at most. */
const PART = 3000;
/** Long enough that two parts of an index have two names. */
const HASH = 8;

const METADATA = /^pagefind\.(zh-\w+)_\w+\.pf_meta$/;

/** Of a record that holds a word: how many records behind the last that does, and where in its text. */
type Held = [gap: number, places: number[]];
/** A word without its diacritics, where it stands so, and where in other forms. */
type Word = [word: string, held: Held[], forms: [form: string, held: Held[]][]];
/** What Pagefind has in its files. */
type Metadata = [
  version: string,
  records: [name: string, length: number][],
  chunks: [from: string, to: string, name: string][],
];
type Chunk = [words: Word[]];

/** What a character of the text is and where it stands, in the texts of all records. */
type Places = [character: string, places: number[]];

/**
 * Pagefind's index as the browser reads it, see `shared/index-files.ts`: as JSON, without the WebAssembly
 * that weighs more than most indexes, a quarter smaller, and cut so that a phrase asks for little of it.
 */
export function repack(files: IndexFile[]): IndexFile[] {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  return files.flatMap((file) => {
    if (file.path.endsWith('.pf_fragment')) return [slim(file)];
    const [, script] = METADATA.exec(file.path) ?? [];
    if (!script) return [];
    const [, records, chunks] = decode(unpack(file.content)) as Metadata;
    const words = chunks.flatMap(([, , name]) => {
      const [some] = decode(unpack(contents.get(`index/${name}.pf_index`)!)) as Chunk;
      return some;
    });
    return packed(
      script,
      records.map(([name, length]) => [name, length]),
      partsOf(placesOf(words, records)),
    );
  });
}

/** The files of a script's index. */
function packed(script: string, records: Contents['records'], parts: Places[][]): IndexFile[] {
  const files = parts.map((part) => {
    const content = pack(Object.fromEntries(part.map(gapsOf)) satisfies Part);
    const hash = createHash('sha256').update(content).digest('hex').slice(0, HASH);
    return { first: part[0]?.[0] ?? '', name: `${script}_${hash}`, content };
  });
  const about: Contents = { records, parts: files.map(({ first, name }) => [first, name]) };
  return [
    // A hash that nothing tells would have to be asked for first.
    { path: `${script}.pf_meta`, content: pack(about) },
    ...files.map(({ name, content }) => ({ path: `index/${name}.pf_index`, content })),
  ];
}

/** Where each character stands, in the order of characters; words of titles, which Pagefind has, too, stand nowhere. */
function placesOf(words: Word[], records: Metadata[1]): Places[] {
  let end = 0;
  const starts = records.map(([, length]) => (end += length) - length);
  return words
    .flatMap(([word, held, forms]): [string, Held[]][] => [[word, held], ...forms])
    .map(([character, held]): Places => {
      let record = 0;
      const places = held.flatMap(([gap, locations]) => {
        record += gap;
        return placesIn(locations).map((place) => (starts[record] ?? 0) + place);
      });
      return [character, places];
    })
    .filter(([, places]) => places.length > 0)
    .toSorted(([a], [b]) => inOrder(a, b));
}

/** Places in a record, of how far each is from the one before; below zero stands a weight, and all begins anew. */
function placesIn(locations: number[]): number[] {
  let place = 0;
  return locations.flatMap((location) => {
    place = location < 0 ? 0 : place + location;
    return location < 0 ? [] : [place];
  });
}

/** Cuts behind the character with which a part is full. */
function partsOf(all: Places[]): Places[][] {
  const parts: Places[][] = [];
  let room = 0;
  for (const one of all) {
    if (room <= 0) {
      parts.push([]);
      room = PART;
    }
    parts.at(-1)?.push(one);
    room -= one[1].length;
  }
  return parts;
}

const gapsOf = ([character, places]: Places): Places => [
  character,
  places.map((place, nth) => place - (places[nth - 1] ?? 0)),
];

/** A fragment without its folded text, half of it: nothing is shown or checked but the titles. */
const slim = ({ path, content }: IndexFile): IndexFile => ({
  path,
  content: pack({ ...readFragment(content), content: '' }),
});

/** What a fragment holds. */
export const readFragment = (content: Uint8Array): { url: string } =>
  JSON.parse(unpack(content).toString());

const unpack = (content: Uint8Array) => gunzipSync(content).subarray(SIGNATURE.length);
const pack = (value: unknown) => gzipSync(SIGNATURE + JSON.stringify(value), { level: 9 });
