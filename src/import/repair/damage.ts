import { BROKEN, bytesOf, decodePair, isLead, type Pair, pairOf } from './gbk.ts';

/** The machine's table: the reading that it inserts after a byte pair. */
export type Table = ReadonlyMap<Pair, string>;

/**
 * The machine that damaged the text, run forwards over one line: the bytes of `(reading)` are inserted
 * after every occurrence of a pair of the table at any byte offset, and what comes of it is decoded
 * again. Full-width marks are not folded here. A character that GBK lacks stands as it is.
 * With `overlapping`, a byte may belong to two occurrences.
 */
export function damage(line: string, table: Table, overlapping = false): string {
  const decode = makeDecoder();
  let last = -1;
  for (const character of line) {
    const bytes = bytesOf(character);
    if (!bytes) {
      decode.opaque(character);
      last = -1;
      continue;
    }
    for (const byte of bytes) {
      decode.feed(byte);
      const reading = last < 0 ? undefined : table.get(pairOf(last, byte));
      if (reading !== undefined)
        for (const inserted of bytesOfReading(reading)) decode.feed(inserted);
      last = reading === undefined || overlapping ? byte : -1;
    }
  }
  return decode.end();
}

const cache = new Map<string, readonly number[]>();

/** The bytes of `(reading)`. */
export function bytesOfReading(reading: string): readonly number[] {
  const known = cache.get(reading);
  if (known) return known;
  const bytes = [...`(${reading})`].flatMap((letter) => bytesOf(letter) ?? []);
  cache.set(reading, bytes);
  return bytes;
}

function makeDecoder() {
  let text = '';
  let pending = -1;
  return {
    feed(byte: number) {
      if (pending >= 0) {
        text += decodePair(pending, byte);
        pending = -1;
      } else if (isLead(byte)) pending = byte;
      else text += String.fromCharCode(byte);
    },
    opaque(character: string) {
      text += (pending >= 0 ? BROKEN : '') + character;
      pending = -1;
    },
    end: () => text + (pending >= 0 ? BROKEN : ''),
  };
}
