import { type Reading, readOn, START } from '../language/words.ts';
import { bytesOfReading, type Table } from './damage.ts';
import type { DamagedLine } from './damaged-line.ts';
import { BROKEN, bytesOf, decodePair, fold, isCharacter, isLead, pairOf, unfolded } from './gbk.ts';
import { isReadSo } from './readings.ts';

/** The state of the machine between two characters of the original, and how it came there. */
export type Node = {
  /** An offset in the damaged line. */
  readonly at: number;
  /** The lead byte that the decoder holds, or -1. */
  readonly pending: number;
  /** The last byte that may begin an occurrence, or -1. */
  readonly last: number;
  /** What stood before, marks folded. */
  readonly text: string;
  readonly reading: Reading;
  readonly penalty: number;
  /** What the machine's table must hold beside what is known. */
  readonly supposed: Table;
  readonly step?: Step;
  readonly before?: Node;
};

/** A character as it was before the damage, and the part of the damaged line that shows it. */
export type Step = {
  readonly character: string;
  readonly from: number;
  readonly to: number;
  /** Whether no author can have written this: a shifted character, or a letter with a reading. */
  readonly broken: boolean;
};

export const BEGINNING: Node = {
  at: 0,
  pending: -1,
  last: -1,
  text: '',
  reading: START,
  penalty: 0,
  supposed: new Map(),
};

/** What it costs, in nats, to take a reading as the author's own, and to suppose a pair in the table. */
const MEANT = 25;
const SUPPOSED = 6;

/** How likely a way is, in nats; only differences mean anything. */
export const scoreOf = ({ reading, penalty }: Node): number => (reading.scores[0] ?? 0) - penalty;

/**
 * Every way on by one character of the original: each runs the machine over that character and keeps
 * to what the line shows. A pair that vanished leaves nothing to follow, so none is guessed here.
 */
export function waysOn(line: DamagedLine, table: Table, node: Node): Node[] {
  const { at, pending } = node;
  const shown = String.fromCodePoint(line.text.codePointAt(at) ?? 0);
  const near = [0, 1, 2].some((ahead) => line.readings[at + ahead] !== undefined);
  if (pending < 0 && !near) return visible(line, table, node, shown);
  const ways = pending < 0 ? unfolded(shown).flatMap((one) => visible(line, table, node, one)) : [];
  for (const first of firstBytes(line, node, shown))
    for (const half of feed(line, table, node, first)) {
      if (first < 0x80) ways.push(step(line, node, half, String.fromCharCode(first)));
      else
        for (const second of line.seconds(half.at))
          if (isCharacter(first, second))
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
function firstBytes(line: DamagedLine, { at, pending, last }: Node, shown: string): number[] {
  if (pending >= 0)
    return unfolded(shown).flatMap((character) => {
      const [lead, trail = 0] = bytesOf(character) ?? [];
      return lead === pending ? [trail] : [];
    });
  // The machine cut a character in half here: its first byte ended a pair of the table.
  const isCut = shown === BROKEN && last >= 0 && line.readings[at] !== undefined;
  return isCut ? Array.from({ length: 0x7e }, (_, index) => 0x81 + index) : [];
}

/** The node behind a whole character. */
function step(line: DamagedLine, from: Node, to: Node, character: string): Node {
  const isShown = from.pending < 0 && to.pending < 0;
  const isMeant = isShown && to.at === from.at + 1 && line.readings[from.at] !== undefined;
  const broken = !isShown || (to.at > from.at + 1 && character < '\u0080');
  return {
    ...to,
    text: from.text + fold(character),
    reading: readOn(from.reading, character),
    penalty: to.penalty + (isMeant ? MEANT : 0),
    step: { character, from: from.at, to: to.at, broken },
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
  if (written === '' || fold(written) !== fold(line.text[node.at] ?? '')) return undefined;
  return { ...node, pending: -1, at: node.at + 1 };
}
