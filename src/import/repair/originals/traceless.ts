import { type Common, MARKS } from './common.ts';
import type { Table } from '../damage.ts';
import type { DamagedLine } from '../damaged-line.ts';
import { bytesOf, unfolded } from '../gbk.ts';
import { feed } from './feed.ts';
import type { Node } from './node.ts';
import { firstBytes, step } from './ways.ts';

/** What it costs, in nats, to suppose that a byte is gone beside what the machine did. */
const LOST = 12;

/** Characters of which the first byte ends a pair that vanishes; no mark stands behind another. */
export function vanished(line: DamagedLine, table: Table, node: Node, common: Common): Node[] {
  if (node.pending < 0) return [];
  const isBehindMark = /\P{L}$/u.test(node.text);
  return common.vanishing(node).flatMap(({ character, first, second }) =>
    isBehindMark && MARKS.includes(character)
      ? []
      : feed(line, table, node, first)
          .flatMap((half) => feed(line, table, half, second))
          .map((whole) => step(line, node, whole, character)),
  );
}

/** Characters of which one byte is gone. */
export function byteless(line: DamagedLine, table: Table, node: Node, common: Common): Node[] {
  const shown = String.fromCodePoint(line.text.codePointAt(node.at) ?? 0);
  const left =
    node.pending >= 0
      ? firstBytes(line, node, shown)
      : unfolded(shown).map((character) => bytesOf(character)?.[0] ?? 0);
  const lost = { ...node, penalty: node.penalty + LOST };
  return left.flatMap((byte) =>
    feed(line, table, lost, byte).flatMap((next) =>
      common.withByte(byte).map(({ character }) => step(line, node, next, character)),
    ),
  );
}
