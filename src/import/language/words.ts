import { normalise, simplifyPlainly } from '../../script/dictionaries.ts';
import { entryOf, SIZE } from '../../script/segmentation/dictionary.ts';

/** Words longer than this are rare, and found by their parts. */
const LONGEST = 4;
/** What a Han character costs that no word holds, in nats. */
const UNKNOWN = -17;

/** What a word costs, by the logarithm of its share of all text; nothing for what is no word. */
function costOfWord(word: string): number | undefined {
  if (!WORDS.has(word)) WORDS.set(word, lookUp(word));
  return WORDS.get(word);
}

const WORDS = new Map<string, number | undefined>();

function lookUp(word: string): number | undefined {
  const { count } = entryOf(word) ?? {};
  return count === undefined ? undefined : Math.log((count + 0.5) / SIZE);
}

const plain = new Map<string, string>();

/** A character in Simplified, by itself. */
export function simple(character: string): string {
  const known = plain.get(character);
  if (known !== undefined) return known;
  const found = simplifyPlainly(normalise(character));
  plain.set(character, found);
  return found;
}

/** Whether this is a word of more than one character, in either script. */
export const isWord = (text: string): boolean => {
  const word = [...text].map(simple).join('');
  return [...word].length > 1 && costOfWord(word) !== undefined;
};

/** Whether a text in Simplified, of any length, is a word. */
export const isSimplifiedWord = (text: string): boolean => costOfWord(text) !== undefined;

/** How far a text has been read into words: the best way to its end, and to one, two, three before. */
export type Reading = { readonly tail: string; readonly scores: readonly number[] };

export const START: Reading = { tail: '', scores: [0] };

/** Reads one more character; `scores[0]` is the logarithm of the likelihood of all that was read. */
export function readOn({ tail, scores }: Reading, character: string): Reading {
  const cost = costOf(character);
  if (cost !== undefined) return { tail: '', scores: [(scores[0] ?? 0) + cost] };
  const text = tail + simple(character);
  let best = (scores[0] ?? 0) + (costOfWord(text.slice(-1)) ?? UNKNOWN);
  for (let length = 2; length <= text.length; length++) {
    const word = costOfWord(text.slice(-length));
    if (word !== undefined) best = Math.max(best, (scores[length - 1] ?? -Infinity) + word);
  }
  return { tail: text.slice(1 - LONGEST), scores: [best, ...scores.slice(0, LONGEST - 1)] };
}

const HAN = /^[\u3400-\u9fff]$/;
const MARK = /^[，。、；：？！「」『』“”‘’（）《》〈〉—…·,.;:?!()"' \n\r\t]$/;

/** What a character that is not Han costs: common marks little, letters more, what no Chinese text holds most. */
function costOf(character: string): number | undefined {
  if (HAN.test(character) && simple(character).length === 1) return undefined;
  if (MARK.test(character)) return -3;
  if (/^[\x21-\x7e]$/.test(character)) return -4.5;
  if (/^[\u3000\uff01-\uff5e]$/.test(character)) return -14;
  return UNKNOWN;
}

/** The logarithm of how likely a text is as modern written Chinese, in either script. */
export function likelihood(text: string): number {
  let reading = START;
  for (const character of text) reading = readOn(reading, character);
  return reading.scores[0] ?? 0;
}
