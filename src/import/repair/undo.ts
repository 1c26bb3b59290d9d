import { damage, type Table } from './damage.ts';
import { asHalfWidth } from './gbk.ts';
import { halvedAt, pairOfCharacter, readingAt } from './readings.ts';
import { type Origin, search } from './originals/search.ts';

/** A stretch of a damaged line, and what stood there; `origins` are the likeliest, none if none fits. */
export type Piece = {
  readonly from: number;
  readonly to: number;
  readonly origins: readonly Origin[];
};

/** How many characters must be whole to go on behind a gap. */
const FAR = 16;

/** Whether a reading, or the rest of one, stands in a line. */
export function mayBeDamaged(line: string): boolean {
  for (let at = 0; at < line.length; at++) if (readingAt(line, at) !== undefined) return true;
  return false;
}

/** Whether damaging a text gives a line to the letter, marks folded. */
export function reproduces(text: string, line: string, table: Table): boolean {
  const goal = asHalfWidth(line);
  return [false, true].some(
    (overlapping) => asHalfWidth(damage(text, table, overlapping)) === goal,
  );
}

/**
 * Undoes a line. Where it cannot be followed to its end because a second fault ate a byte, it falls
 * into pieces, between them what no run of the machine gives.
 */
export function undo(line: string, table: Table): Piece[] {
  const plain = withoutReadings(line, table);
  if (plain) return [{ from: 0, to: line.length, origins: [plain] }];
  const pieces: Piece[] = [];
  for (let from = 0; from < line.length;) {
    const { origins, beginnings } = search(line.slice(from), table);
    if (origins.length > 0) return [...pieces, { from, to: line.length, origins }];
    const gap = from + (beginnings[0]?.steps.at(-1)?.to ?? 0);
    if (gap > from) pieces.push({ from, to: gap, origins: beginnings });
    from = nextWhole(line, gap, table);
    pieces.push({ from: gap, to: from, origins: [] });
  }
  return pieces;
}

/** The line less the readings behind characters of the table, if that is all that was done to it. */
function withoutReadings(line: string, table: Table): Origin | undefined {
  const steps = [];
  for (let from = 0; from < line.length;) {
    const character = String.fromCodePoint(line.codePointAt(from) ?? 0);
    const end = from + character.length;
    const reading = table.get(pairOfCharacter(character) ?? -1);
    const bracket = reading === undefined ? '' : `(${reading})`;
    const to = line.startsWith(bracket, end) ? end + bracket.length : end;
    steps.push({ character, from, to, broken: false });
    from = to;
  }
  const text = steps.map(({ character }) => character).join('');
  const isAll = !mayBeDamaged(text) && reproduces(text, line, table);
  return isAll ? { text, steps, score: 0, supposed: new Map() } : undefined;
}

/**
 * Where the line can be followed again: a good way, or to its end. Behind a reading that lost its opening
 * bracket, all is shifted up to the next mark.
 */
function nextWhole(line: string, gap: number, table: Table): number {
  for (let from = halvedAt(line, gap) ?? gap + 1; from < line.length; from++) {
    if (!/[\p{Script=Han}，。,]/u.test(line[from] ?? '') || readingAt(line, from + 1)) continue;
    const { origins, beginnings } = search(line.slice(from, from + 2 * FAR), table);
    if (origins.length > 0 || (beginnings[0]?.steps.at(-1)?.to ?? 0) >= FAR) return from;
  }
  return line.length;
}
