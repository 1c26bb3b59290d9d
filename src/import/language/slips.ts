import { isSimplifiedWord, likelihood, simple } from './words.ts';

/** Two characters that may be a slip, where they begin (in UTF-16 units), and the words that may be meant. */
type Slip = { at: number; pair: string; words: string[] };

/** By how much likelier the text must be with the word, in nats. */
const GAIN = 6;
/** How much of the text around a pair is weighed, in characters. */
const AROUND = 4;

/**
 * Pairs that stand once and are no word, where one other character makes a word that stands elsewhere
 * in the text between the same neighbours: 探索能國 where it also says 探索能力. The likeliest words
 * first. A guess, to be asked about.
 */
export function slipsIn(text: string): Slip[] {
  const characters = [...text];
  const plain = characters.map(simple);
  const whole = plain.join('');
  const pairs = new Map<string, number>();
  for (const at of plain.keys()) {
    const pair = pairAt(plain, at);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  const words = Map.groupBy([...pairs.keys()].filter(isSimplifiedWord), ([first]) => first);
  let offset = 0;
  return plain.flatMap((first, at) => {
    const start = offset;
    offset += characters[at]?.length ?? 0;
    const pair = pairAt(plain, at);
    if (pairs.get(pair) !== 1 || !belongsNowhere(plain, at)) return [];
    const left = plain.slice(Math.max(0, at - AROUND), at).join('');
    const right = plain.slice(at + 2, at + 2 + AROUND).join('');
    const gainOf = (word: string) =>
      likelihood(left + word + right) - likelihood(left + pair + right);
    const isFamiliar = (word: string) => {
      const [before, after] = [left.slice(-2) + word, word + right.slice(0, 2)];
      return [before, after].some((one) => /^\p{Script=Han}{4}$/u.test(one) && whole.includes(one));
    };
    const meant = (words.get(first) ?? [])
      .filter((word) => isFamiliar(word) && gainOf(word) > GAIN)
      .toSorted((a, b) => gainOf(b) - gainOf(a));
    return meant.length > 0
      ? [{ at: start, pair: characters.slice(at, at + 2).join(''), words: meant }]
      : [];
  });
}

const pairAt = (characters: readonly string[], at: number): string =>
  (characters[at] ?? '') + (characters[at + 1] ?? '');

/** Whether two Han are no word, and neither makes one with what stands beside it. */
function belongsNowhere(plain: readonly string[], at: number): boolean {
  return (
    /^\p{Script=Han}{2}$/u.test(pairAt(plain, at)) &&
    ![at, at - 1, at + 1].some((from) => isSimplifiedWord(pairAt(plain, from)))
  );
}
