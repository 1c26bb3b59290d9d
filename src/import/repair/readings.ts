import { pinyin } from 'pinyin-pro';
import { bytesOf, decodePair, leadOf, type Pair, pairOf, trailOf } from './gbk.ts';

/** A reading in letters, `chuàng`: small Latin letters with or without a tone. */
const LETTER = '[a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿɡɑ]';
const SYLLABLE = `${LETTER}{1,6}`;
/** A reading and its closing bracket, behind an opening one that a broken pair may have eaten. */
const READING_AFTER = new RegExp(`[(?](${SYLLABLE})\\)`, 'y');
/** Han with their readings in brackets; full-width brackets, too, as authors write them. */
export const BRACKETED = new RegExp(
  `(\\p{Script=Han}+)[(（](${LETTER}+(?:[ '’]${LETTER}+)*)[)）]`,
  'gu',
);

/** A reading without its opening bracket, and what follows up to a mark. */
const HALVED = new RegExp(`\\?${SYLLABLE}\\)[\\p{Script=Han}\\p{L}]*\\??`, 'uy');

/** The reading that stands at an offset, if one does: `(chuàng)` or `?chuàng)`. */
export function readingAt(text: string, offset: number): string | undefined {
  READING_AFTER.lastIndex = offset;
  return READING_AFTER.exec(text)?.[1];
}

/** Where a reading that lost its opening bracket, and what it shifted, ends; nothing where none begins. */
export function halvedAt(text: string, offset: number): number | undefined {
  HALVED.lastIndex = offset;
  return HALVED.test(text) ? HALVED.lastIndex : undefined;
}

const toneless = (reading: string): string =>
  reading
    .normalize('NFD')
    .replaceAll(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC');

const known = new Map<string, ReadonlySet<string>>();

/** Every reading of a character without its tone, which dictionaries and dialects disagree about. */
function readingsOf(character: string): ReadonlySet<string> {
  const found = known.get(character);
  if (found) return found;
  const readings = new Set(
    /^\p{Script=Han}$/u.test(character)
      ? pinyin(character, { multiple: true, type: 'array' }).map(toneless)
      : [],
  );
  known.set(character, readings);
  return readings;
}

/** Whether a pair is a character that is read so. */
export const isReadSo = (pair: Pair, reading: string): boolean =>
  readingsOf(decodePair(leadOf(pair), trailOf(pair))).has(toneless(reading));

/** How many of the last of these characters the letters are the readings of, in order; 0 if of none. */
export function readsHowMany(han: string, letters: string): number {
  const characters = [...han];
  const count = (rest: string, back: number): number => {
    if (rest === '') return back;
    for (const one of readingsOf(characters.at(-1 - back) ?? '')) {
      const found = rest.endsWith(one) ? count(rest.slice(0, -one.length), back + 1) : 0;
      if (found > 0) return found;
    }
    return 0;
  };
  return count(toneless(letters.replaceAll(/[ '’]/g, '')), 0);
}

/** The pair of a character of GBK. */
export function pairOfCharacter(character: string): Pair | undefined {
  const [lead, trail] = bytesOf(character) ?? [];
  return lead === undefined || trail === undefined ? undefined : pairOf(lead, trail);
}
