import type { Edit } from '../edit.ts';
import { certain, decided } from './agree.ts';
import type { Table } from './damage.ts';
import type { Pair } from './gbk.ts';
import { meantReadings } from './meant.ts';
import { settle } from './settle.ts';
import { evidenceIn, isOfItsKind, tableOf } from './table.ts';
import { mayBeDamaged, type Piece, reproduces, undo } from './undo.ts';

/** A text without the machine's readings; how many of its damaged lines the machine gives back. */
type Undone = {
  text: string;
  edits: Edit[];
  damaged: number;
  reproduced: number;
  /** What the machine's table must have held. */
  table: Table;
};

/**
 * Takes out the readings that a machine inserted and undoes what they broke. A place is repaired only
 * where damaging it again gives the line that was there; else it stays, and is asked about. Readings
 * that the author meant stay, too.
 */
export function undoReadings(text: string): Undone {
  const lines = text.split('\n');
  const suspects = [...lines.entries()].filter(([, line]) => mayBeDamaged(line));
  if (suspects.length === 0)
    return { text, edits: [], damaged: 0, reproduced: 0, table: new Map() };
  const sure = tableOf(evidenceIn(text));
  const first = new Map(suspects.map(([index, line]) => [index, undo(line, sure)]));
  if (sure.size === 0 && ![...first.values()].flat().some(isBroken)) {
    return { text, edits: meantReadings(text), damaged: 0, reproduced: 0, table: sure };
  }
  const table = completed(sure, [...first.values()].flat(), lines);
  const edits: Edit[] = [];
  let reproduced = 0;
  for (const [index, line] of suspects) {
    const before = first.get(index) ?? [];
    const pieces = isSettled(before, line, table) ? before : undo(line, table);
    const settled = pieces.map((piece) => settle(piece, line, index + 1, table));
    lines[index] = settled.map((one) => one.text).join('');
    edits.push(...settled.flatMap((one) => one.edits));
    const isFound = pieces.every(({ origins }) => origins.length > 0);
    if (isFound && reproduces(settled.map(({ origin }) => origin).join(''), line, table))
      reproduced++;
  }
  const whole = lines.join('\n');
  const meant = meantReadings(whole).filter(
    ({ line }) => !edits.some((edit) => edit.line === line && edit.level === 'asked'),
  );
  return { text: whole, edits: [...edits, ...meant], damaged: suspects.length, reproduced, table };
}

/** Whether a piece shows what no author writes. */
const isBroken = ({ origins }: Piece): boolean =>
  origins[0]?.steps.some(({ broken }) => broken) ?? true;

/** Whether the larger table leaves what was found as it is. */
const isSettled = ([piece, ...others]: readonly Piece[], line: string, table: Table): boolean => {
  const origin = piece && others.length === 0 ? decided(piece) : undefined;
  return origin !== undefined && origin.supposed.size === 0 && reproduces(origin.text, line, table);
};

/** The table with what the lines make it hold beyond what is sure, unless other lines speak against it. */
function completed(sure: Table, pieces: readonly Piece[], lines: readonly string[]): Table {
  const supposed = new Map<Pair, string>();
  for (const piece of pieces)
    for (const [pair, reading] of certain(piece)) supposed.set(pair, reading);
  const untouched = lines.filter((line) => !mayBeDamaged(line));
  const table = new Map(sure);
  for (const [pair, reading] of supposed) {
    if (table.has(pair) || !isOfItsKind(pair, sure)) continue;
    const single = new Map([[pair, reading]]);
    if (untouched.every((line) => reproduces(line, line, single))) table.set(pair, reading);
  }
  return table;
}
