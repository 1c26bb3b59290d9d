import { isSimplifiedOnly, isTraditionalOnly } from '../../language/scripts.ts';
import { likelihood } from '../../language/words.ts';
import type { DamagedLine } from '../damaged-line.ts';
import { allCharacters, bytesOf, isUserArea } from '../gbk.ts';

/** How likely a character must be by itself to be guessed, in nats. */
const COMMON = -13.5;
/** How many are tried at one place. */
const MOST = 40;
/** The marks that are guessed, too. */
export const MARKS = '，。、';

/** A character and its two bytes. */
type Known = { readonly character: string; readonly first: number; readonly second: number };

/** The common characters that may stand in a line, the commonest first. */
export type Common = {
  /** Those whose first byte vanishes with the byte that the decoder holds, and whose second lets the line go on. */
  readonly vanishing: (state: { at: number; pending: number }) => readonly Known[];
  /** Those of which one byte is this. */
  readonly withByte: (byte: number) => readonly Known[];
};

export function commonIn(script: string, line: DamagedLine): Common {
  const all = commonCharacters(script);
  const found = new Map<string, readonly Known[]>();
  const once = (key: string, isFit: (one: Known) => boolean) => {
    const known = found.get(key) ?? all.filter(isFit).slice(0, MOST);
    found.set(key, known);
    return known;
  };
  return {
    vanishing: ({ at, pending }) =>
      once(
        `${at} ${pending}`,
        ({ first, second }) => isUserArea(pending, first) && line.seconds(at).includes(second),
      ),
    withByte: (byte) => once(`${byte}`, ({ first, second }) => first === byte || second === byte),
  };
}

/** Whether a line has no use for a character: its script writes another. */
export function isForeign(line: string): (character: string) => boolean {
  if ([...line].some(isTraditionalOnly)) return isSimplifiedOnly;
  return [...line].some(isSimplifiedOnly) ? isTraditionalOnly : isNone;
}

const isNone = () => false;

const made = new Map<(character: string) => boolean, readonly Known[]>();

/** The common characters of the script that a line is in, the commonest first. */
function commonCharacters(line: string): readonly Known[] {
  const isOther = isForeign(line);
  const known = made.get(isOther);
  if (known) return known;
  const common = [...allCharacters()]
    .filter((one) => MARKS.includes(one) || /\p{Script=Han}/u.test(one))
    .map((one) => ({ one, score: likelihood(one) }))
    .filter(({ one, score }) => score > COMMON && !isOther(one))
    .toSorted((a, b) => b.score - a.score)
    .map(({ one }) => {
      const [first = 0, second = 0] = bytesOf(one) ?? [];
      return { character: one, first, second };
    });
  made.set(isOther, common);
  return common;
}
