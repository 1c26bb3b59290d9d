import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// The dictionary of @node-rs/jieba (MIT): 349,045 Simplified words with their count and their part of
// speech. It is read in Node only.

/** How many words were counted. */
export const SIZE = 60_101_964;

const NEWLINE = 10;

let dictionary: Buffer | undefined;

/** A word a line, `着 188584 uz`, sorted by bytes; so it is searched as it is, without being parsed. */
const read = () =>
  (dictionary ??= readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt')));

type Entry = { count: number; tag: string };

/** Words that were asked for: a text asks for the same again and again. */
const asked = new Map<string, Entry | undefined>();

/** How often a word was counted, and its part of speech (ICTCLAS); nothing for what is no word. */
export function entryOf(word: string): Entry | undefined {
  if (asked.has(word)) return asked.get(word);
  const [count, tag = ''] = lineOf(word)?.split(' ') ?? [];
  const entry = count === undefined ? undefined : { count: Number(count), tag };
  asked.set(word, entry);
  return entry;
}

/** The line of a word, without the word. */
function lineOf(word: string): string | undefined {
  const lines = read();
  const key = Buffer.from(`${word} `);
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = middle === 0 ? 0 : lines.lastIndexOf(NEWLINE, middle - 1) + 1;
    const order = key.compare(lines, start, Math.min(start + key.length, lines.length));
    const newline = lines.indexOf(NEWLINE, start);
    const end = newline < 0 ? lines.length : newline;
    if (order === 0) return lines.toString('utf8', start + key.length, end);
    if (order > 0) low = end + 1;
    else high = start;
  }
  return undefined;
}
