import type { Table } from './damage.ts';
import { isBasic, leadOf, type Pair, decodePair, trailOf } from './gbk.ts';
import { BRACKETED, isReadSo, pairOfCharacter } from './readings.ts';

/** How often a character stands in a text, and how often which reading follows it. */
type Evidence = {
  readonly character: string;
  readonly reading: string;
  readonly times: number;
  readonly of: number;
};

/** What a reading must show to be the machine's: the same behind a character nearly always. */
const TIMES = 3;
const SHARE = 0.95;

/** Characters that are followed by a reading of theirs in brackets, and how regularly. */
export function evidenceIn(text: string): Evidence[] {
  const found = new Map<string, Map<string, number>>();
  for (const [, han = '', reading = ''] of text.matchAll(BRACKETED)) {
    const character = han.at(-1) ?? '';
    const pair = pairOfCharacter(character);
    if (pair === undefined || !isReadSo(pair, reading)) continue;
    const readings = found.get(character) ?? new Map<string, number>();
    found.set(character, readings.set(reading, (readings.get(reading) ?? 0) + 1));
  }
  return [...found].map(([character, readings]) => {
    const [[reading = '', times = 0] = []] = [...readings].toSorted((a, b) => b[1] - a[1]);
    return { character, reading, times, of: text.split(character).length - 1 };
  });
}

/** The part of the machine's table that the text itself proves. */
export function tableOf(evidence: readonly Evidence[]): Map<Pair, string> {
  const regular = evidence.filter(({ times, of }) => times >= TIMES && times >= of * SHARE);
  return new Map(
    regular.map(({ character, reading }) => [pairOfCharacter(character) ?? 0, reading]),
  );
}

/**
 * Whether the machine's table would hold a pair that was seen only once or twice: if what it surely
 * holds lies outside GB 2312, so must this, or it is more likely the author's own.
 */
export function isOfItsKind(pair: Pair, table: Table): boolean {
  const basic = (one: Pair) => isBasic(decodePair(leadOf(one), trailOf(one)));
  const sure = [...table.keys()];
  return !basic(pair) || sure.filter(basic).length > sure.length / 20;
}
