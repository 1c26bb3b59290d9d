import { bytesOfReading, type Table } from '../damage.ts';
import type { DamagedLine } from '../damaged-line.ts';
import { decodePair, asHalfWidth, isLead, pairOf, VANISHED } from '../gbk.ts';
import type { Node } from './node.ts';
import { isReadSo } from '../readings.ts';

/** What it costs, in nats, to suppose a pair in the table. */
const SUPPOSED = 6;

/** Feeds the machine one byte, and the reading after it if the table has one there, or may have. */
export function feed(line: DamagedLine, table: Table, node: Node, byte: number): Node[] {
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
  if (written === VANISHED) return line.isGuessed ? { ...node, pending: -1 } : undefined;
  if (asHalfWidth(written) !== asHalfWidth(line.text[node.at] ?? '')) return undefined;
  return { ...node, pending: -1, at: node.at + 1 };
}
