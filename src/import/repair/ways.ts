import { isCommonTraditional } from '../language/scripts.ts';
import { type Reading, readOn, START } from '../language/words.ts';
import { bytesOfReading, type Table } from './damage.ts';
import type { DamagedLine } from './damaged-line.ts';
import {
  BROKEN,
  bytesOf,
  decodePair,
  fold,
  isCharacter,
  isLead,
  isTrail,
  pairOf,
  unfolded,
  VANISHED,
} from './gbk.ts';
import { isReadSo } from './readings.ts';

/** The state of the machine between two characters of the original, and how it came there. */
export type Node = {
  /** An offset in the damaged line. */
  readonly at: number;
  /** The lead byte that the decoder holds, or -1. */
  readonly pending: number;
  /** The last byte that may begin an occurrence, or -1. */
  readonly last: number;
  readonly count: number;
  /** How many characters had to be guessed, the line showing them only in part. */
  readonly guessed: number;
  readonly reading: Reading;
  readonly penalty: number;
  /** What the machine's table must hold beside what is known. */
  readonly supposed: Table;
  readonly step?: Step;
  readonly before?: Node;
};

/** A character as it was before the damage, and the part of the damaged line that shows it. */
export type Step = { readonly character: string; readonly from: number; readonly to: number };

export const BEGINNING: Node = {
  at: 0,
  pending: -1,
  last: -1,
  count: 0,
  guessed: 0,
  reading: START,
  penalty: 0,
  supposed: new Map(),
};

/** What it costs, in nats, to take a reading as the author's own … */
const MEANT = 25;
/** … to suppose that the table holds a pair … */
const SUPPOSED = 6;
/** … and to guess a character, or one that Traditional text hardly uses. */
const GUESSED = 1;
const RARE = 8;

const TRAILS = Array.from({ length: 0xbf }, (_, index) => 0x40 + index).filter(isTrail);
const isUsual = (character: string) =>
  isCommonTraditional(character) || /^[，。、；：？！「」（）]$/.test(character);

/** The second bytes of the usual characters that begin with a byte. */
const USUAL: readonly (readonly number[])[] = Array.from({ length: 0xff }, (_, lead) =>
  isLead(lead) ? TRAILS.filter((trail) => isUsual(decodePair(lead, trail))) : [],
);

/**
 * Every way on by one character of the original: each runs the machine over that character and keeps
 * to what the line shows. What it does not show is guessed, if at all, among usual characters.
 */
export function waysOn(
  line: DamagedLine,
  table: Table,
  node: Node,
  mayGuess: boolean,
): Node[] {
  const { at, pending } = node;
  const shown = String.fromCodePoint(line.text.codePointAt(at) ?? 0);
  const near = [0, 1, 2].some((ahead) => line.readings[at + ahead] !== undefined);
  if (pending < 0 && !near) return visible(line, table, node, shown);
  const ways =
    pending < 0 ? unfolded(shown).flatMap((one) => visible(line, table, node, one)) : [];
  for (const first of firstBytes(line, node, shown))
    for (const half of feed(line, table, node, first)) {
      if (half.at === at && pending >= 0 && !mayGuess) continue;
      if (first < 0x80) ways.push(step(line, node, half, String.fromCharCode(first)));
      else
        for (const second of half.at > at && shown !== BROKEN ? TRAILS : (USUAL[first] ?? []))
          if (line.fits(half.at, second) && isCharacter(first, second))
            for (const whole of feed(line, table, half, second))
              ways.push(step(line, node, whole, decodePair(first, second)));
    }
  return ways;
}

/** The ways by a character that the line shows, where the decoder holds nothing. */
function visible(line: DamagedLine, table: Table, node: Node, character: string): Node[] {
  const bytes = bytesOf(character);
  if (!bytes)
    return [step(line, node, { ...node, at: node.at + character.length, last: -1 }, character)];
  let nodes = [node];
  for (const byte of bytes) nodes = nodes.flatMap((one) => feed(line, table, one, byte));
  return nodes.map((one) => step(line, node, one, character));
}

/** The bytes with which a hidden character may begin. */
function firstBytes(line: DamagedLine, node: Node, shown: string): Set<number> {
  const { at, pending, last } = node;
  const bytes = new Set<number>();
  if (pending < 0) {
    // The machine cut a character in half here: its first byte ended a pair of the table.
    if (shown === BROKEN && last >= 0 && line.readings[at] !== undefined)
      for (let lead = 0x81; lead <= 0xfe; lead++) bytes.add(lead);
    return bytes;
  }
  for (const character of unfolded(shown)) {
    const [lead, trail = 0] = bytesOf(character) ?? [];
    if (lead === pending) bytes.add(trail);
  }
  for (let byte = 0x20; byte <= 0xfe; byte++) {
    const decoded = decodePair(pending, byte);
    if (decoded === VANISHED || (decoded === BROKEN && shown === BROKEN)) bytes.add(byte);
  }
  bytes.delete(0x7f);
  return bytes;
}

/** The node behind a whole character. */
function step(line: DamagedLine, from: Node, to: Node, character: string): Node {
  const isShown = from.pending < 0 && to.pending < 0;
  const isGuess = from.pending >= 0 && (to.at === from.at || line.text[from.at] === BROKEN);
  const isMeant = isShown && to.at === from.at + 1 && line.readings[from.at] !== undefined;
  const penalty =
    (isShown || isUsual(character) ? 0 : RARE) + (isGuess ? GUESSED : 0) + (isMeant ? MEANT : 0);
  return {
    ...to,
    count: from.count + 1,
    guessed: from.guessed + (isGuess ? 1 : 0),
    reading: readOn(from.reading, character),
    penalty: to.penalty + penalty,
    step: { character, from: from.at, to: to.at },
    before: from,
  };
}

/** Feeds one byte, and the reading after it if the table has one there, or may have. */
function feed(line: DamagedLine, table: Table, node: Node, byte: number): Node[] {
  const plain = decode(line, node, byte);
  if (!plain) return [];
  const pair = pairOf(node.last, byte);
  const known = node.last < 0 ? undefined : (table.get(pair) ?? node.supposed.get(pair));
  if (known !== undefined) return insert(line, plain, known);
  const next = { ...plain, last: byte };
  const reading = node.last < 0 ? undefined : line.readings[plain.at];
  if (reading === undefined || !isReadSo(pair, reading)) return [next];
  const supposed = new Map([...node.supposed, [pair, reading]]);
  const inserted = { ...plain, supposed, penalty: plain.penalty + SUPPOSED };
  return [next, ...insert(line, inserted, reading)];
}

function insert(line: DamagedLine, node: Node, reading: string): Node[] {
  let next: Node | undefined = node;
  for (const byte of bytesOfReading(reading)) next = next && decode(line, next, byte);
  return next ? [{ ...next, last: -1 }] : [];
}

/** The decoder's step, if the line shows what it would write. */
function decode(line: DamagedLine, node: Node, byte: number): Node | undefined {
  if (node.pending < 0 && isLead(byte)) return { ...node, pending: byte };
  const written = node.pending < 0 ? String.fromCharCode(byte) : decodePair(node.pending, byte);
  if (written === VANISHED) return { ...node, pending: -1 };
  if (fold(written) !== fold(line.text[node.at] ?? '')) return undefined;
  return { ...node, pending: -1, at: node.at + 1 };
}
