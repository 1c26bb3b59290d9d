import { dict } from '@node-rs/jieba/dict.js';
import { normalise, simplifyPlainly } from '../../script/dictionaries.ts';

/** Words longer than this are rare, and found by their parts. */
const LONGEST = 4;
/** What a Han character costs that no word holds, in nats. */
const UNKNOWN = -17;

/** The words of jieba's dictionary (Simplified) with the logarithm of their share of all text. */
const WORDS = frequencies(new TextDecoder().decode(dict));

function frequencies(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let total = 0;
  for (const line of text.split('\n')) {
    const [word = '', count = '0'] = line.split(' ');
    if (!/^\p{Script=Han}{1,4}$/u.test(word)) continue;
    counts.set(word, Number(count));
    total += Number(count);
  }
  for (const [word, count] of counts) counts.set(word, Math.log((count + 0.5) / total));
  return counts;
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
  return [...word].length > 1 && WORDS.has(word);
};

/** Whether a text in Simplified, of any length, is a word. */
export const isSimplifiedWord = (text: string): boolean => WORDS.has(text);

/** How far a text has been read into words: the best way to its end, and to one, two, three before. */
export type Reading = { readonly tail: string; readonly scores: readonly number[] };

export const START: Reading = { tail: '', scores: [0] };

/** Reads one more character; `scores[0]` is the logarithm of the likelihood of all that was read. */
export function readOn({ tail, scores }: Reading, character: string): Reading {
  const cost = costOf(character);
  if (cost !== undefined) return { tail: '', scores: [(scores[0] ?? 0) + cost] };
  const text = tail + simple(character);
  let best = (scores[0] ?? 0) + (WORDS.get(text.slice(-1)) ?? UNKNOWN);
  for (let length = 2; length <= text.length; length++) {
    const word = WORDS.get(text.slice(-length));
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
