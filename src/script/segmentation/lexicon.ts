import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// How common a Simplified word is: the dictionary of @node-rs/jieba (MIT), 349,045 words with their
// count in about sixty million and their part of speech. It is read in the build only.

/** What a word is, as far as a neighbour asks. */
export type Kind = 'verb' | 'name' | 'noun' | 'pronoun' | 'function' | 'other';

export interface Known {
  /** −ln of the word's share of the corpus: 4 for the commonest, 17 for the rarest. */
  readonly cost: number;
  readonly kind: Kind;
}

const CORPUS = Math.log(60_101_964);

/** The cost of a word that was counted so often. */
export const costOf = (count: number) => CORPUS - Math.log(count);

/** A character that the dictionary lacks. */
export const UNKNOWN: Known = { cost: costOf(1), kind: 'other' };

/** Words counted less often are mostly misspellings, names cut anywhere and what was never seen. */
const LEAST_COUNT = 4;
/** Of these a word helps even so: their characters are found by their words alone. */
const RARE = /[沉复链练]/;
const RARE_COUNT = 3;
/** The longest words worth looking up. */
export const LONGEST = 5;

const KINDS: Readonly<Record<string, Kind>> = {
  v: 'verb',
  a: 'verb',
  p: 'verb',
  f: 'verb',
  n: 'noun',
  t: 'noun',
  s: 'noun',
  r: 'pronoun',
  m: 'function',
  q: 'function',
  u: 'function',
  c: 'function',
};

/** jieba's tags (ICTCLAS): nr and what begins so are persons; pen names stand among places, ns. */
const kindOf = (tag: string): Kind =>
  /^n[rs]/.test(tag) ? 'name' : (KINDS[tag.slice(0, 1)] ?? 'other');

const NEWLINE = 10;

let dictionary: Buffer | undefined;

/** A word a line, `着 188584 uz`, sorted by bytes; so it is searched as it is, without being parsed. */
const read = () =>
  (dictionary ??= readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt')));

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

const memo = new Map<string, Known | undefined>();

/** What the dictionary knows of a Simplified word. */
export function known(word: string): Known | undefined {
  if (!memo.has(word)) memo.set(word, lookUp(word));
  return memo.get(word);
}

function lookUp(word: string): Known | undefined {
  const [count, tag = ''] = lineOf(word)?.split(' ') ?? [];
  const least = RARE.test(word) ? RARE_COUNT : LEAST_COUNT;
  if (count === undefined || Number(count) < least) return undefined;
  return { cost: costOf(Number(count)), kind: kindOf(tag) };
}
