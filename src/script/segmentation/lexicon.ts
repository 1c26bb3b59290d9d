import { entryOf, SIZE } from './dictionary.ts';

/** What a word is, as far as a neighbour asks. */
type Kind = 'verb' | 'name' | 'noun' | 'pronoun' | 'function' | 'other';

/** A word that may stand in a run of Han characters; places are counted in code points. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly simplified: string;
  /** −ln of its likelihood. */
  readonly cost: number;
  /** A mark is what stands at the edge of a run. */
  readonly kind: Kind | 'mark';
}

interface Known {
  /** −ln of the word's share of the corpus: 4 for the commonest, 17 for the rarest. */
  readonly cost: number;
  readonly kind: Kind;
}

const CORPUS = Math.log(SIZE);

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

const memo = new Map<string, Known | undefined>();

/** What the dictionary knows of a Simplified word. */
export function known(word: string): Known | undefined {
  if (!memo.has(word)) memo.set(word, lookUp(word));
  return memo.get(word);
}

function lookUp(word: string): Known | undefined {
  const { count, tag } = entryOf(word) ?? {};
  const least = RARE.test(word) ? RARE_COUNT : LEAST_COUNT;
  return count === undefined || count < least
    ? undefined
    : { cost: costOf(count), kind: kindOf(tag ?? '') };
}
