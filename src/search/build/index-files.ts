import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import type { IndexFile } from 'pagefind';
import { type Contents, type IndexedRecord, inOrder, type Part } from '../shared/index-files.ts';

/** Begins each of Pagefind's files once it is unpacked. */
const SIGNATURE = 'pagefind_dcd';
/** Places in a part, some 5 KB as it travels: a phrase asks for as many parts as it has characters, at most. */
const PART = 3000;
/** Long enough that two files of an index have two names. */
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
type Fragment = { url: string };

/** What a character of the text is and where it stands, in the texts of all records. */
type Places = [character: string, places: number[]];

/**
 * Pagefind's index as the browser reads it, see `shared/index-files.ts`: as JSON, without the WebAssembly
 * that weighs more than most indexes, and cut so that a phrase asks for little of it.
 *
 * @param recordAt what is shown of a record, by the address that Pagefind has for it
 * @throws where Pagefind's files are not what is read here
 */
export function repack(files: IndexFile[], recordAt: (url: string) => IndexedRecord): IndexFile[] {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const read = (path: string) => {
    const content = contents.get(path);
    if (!content) throw new Error(`Pagefind has ${path} in its index, and has not written it`);
    return gunzipSync(content).subarray(SIGNATURE.length);
  };
  return [...contents.keys()].flatMap((path) => {
    const [, script] = METADATA.exec(path) ?? [];
    if (!script) return [];
    const [version, lengths, chunks] = decode(read(path)) as Metadata;
    const words = chunks.flatMap(
      ([, , name]) => (decode(read(`index/${name}.pf_index`)) as Chunk)[0],
    );
    const places = placesOf(words, lengths);
    refuseUnread(version, places, lengths);
    const records = lengths.map(([name, length]): [IndexFile, number] => {
      const { url } = JSON.parse(read(`fragment/${name}.pf_fragment`).toString()) as Fragment;
      return [hashed(`records/${script}`, recordAt(url)), length];
    });
    const parts = partsOf(places).map((part): [string, IndexFile] => [
      part[0]?.[0] ?? '',
      hashed(`index/${script}`, Object.fromEntries(part.map(gapsOf)) satisfies Part),
    ]);
    const about: Contents = {
      records: records.map(([file, length]) => [nameOf(file), length]),
      parts: parts.map(([first, file]) => [first, nameOf(file)]),
    };
    return [
      // A hash that nothing tells would have to be asked for first.
      { path: `${script}.json`, content: bytesOf(about) },
      ...parts.map(([, file]) => file),
      ...records.map(([file]) => file),
    ];
  });
}

/** Each place in a text has a character, or another version of Pagefind writes otherwise. */
function refuseUnread(version: string, places: Places[], lengths: Metadata[1]): void {
  const read = places.reduce((sum, [, some]) => sum + some.length, 0);
  const wanted = lengths.reduce((sum, [, length]) => sum + length, 0);
  if (read !== wanted)
    throw new Error(
      `Pagefind ${version} has ${wanted} characters in its index, ${read} of which are found: see search/build/index-files.ts`,
    );
}

/** Where each character stands, in the order of characters. */
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

const bytesOf = (value: unknown) => Buffer.from(JSON.stringify(value));

/** A file whose name tells what is in it. */
function hashed(path: string, value: unknown): IndexFile {
  const content = bytesOf(value);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, HASH);
  return { path: `${path}_${hash}.json`, content };
}

const nameOf = ({ path }: IndexFile) => basename(path, '.json');
