import { readOn } from '../../language/words.ts';
import type { Table } from '../damage.ts';
import type { DamagedLine } from '../damaged-line.ts';
import { feed } from './feed.ts';
import { BROKEN, bytesOf, decodePair, asHalfWidth, isCharacter, unfolded } from '../gbk.ts';
import type { Node } from './node.ts';

/** What it costs, in nats, to take a reading as the author's own. */
const MEANT = 25;

/**
 * Every way on by one character of the original: each runs the machine over that character and keeps
 * to what the line shows. A pair that vanished leaves nothing to follow, so none is guessed here.
 */
export function waysOn(line: DamagedLine, table: Table, node: Node): Node[] {
  const { at, pending } = node;
  const shown = String.fromCodePoint(line.text.codePointAt(at) ?? 0);
  const near = [0, 1, 2].some((ahead) => line.readings[at + ahead] !== undefined);
  if (pending < 0 && !near) return visible(line, table, node, shown);
  // No author opens a reading with a question mark.
  const isHalved = shown === BROKEN && line.readings[at] !== undefined;
  const ways =
    pending < 0 && !isHalved
      ? unfolded(shown).flatMap((one) => visible(line, table, node, one))
      : [];
  for (const first of firstBytes(line, node, shown))
    for (const half of feed(line, table, node, first)) {
      // What was not cut is visible.
      if (pending < 0 && half.at === at) continue;
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
export function firstBytes(
  line: DamagedLine,
  { at, pending, last }: Node,
  shown: string,
): number[] {
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
export function step(line: DamagedLine, from: Node, to: Node, character: string): Node {
  const isShown = from.pending < 0 && to.pending < 0;
  const isMeant = isShown && to.at === from.at + 1 && line.readings[from.at] !== undefined;
  const broken = !isShown || (to.at > from.at + 1 && character < '\u0080');
  return {
    ...to,
    text: from.text + asHalfWidth(character),
    reading: readOn(from.reading, character),
    penalty: to.penalty + (isMeant ? MEANT : 0),
    step: { character, from: from.at, to: to.at, broken },
    before: from,
  };
}
