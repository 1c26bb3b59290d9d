import { ask, type Edit, lengthOf, type Place } from '../edit.ts';
import { certain, decided, type Stretch, stretches } from './agree.ts';
import type { Table } from './damage.ts';
import { fold, type Pair } from './gbk.ts';
import { halvedReadings, meantReadings } from './meant.ts';
import { evidenceIn, isOfItsKind, tableOf } from './table.ts';
import { mayBeDamaged, type Piece, reproduces, undo } from './undo.ts';

/** A text without the machine's readings; how many of its damaged lines the machine gives back. */
export type Undone = { text: string; edits: Edit[]; damaged: number; reproduced: number };

/**
 * Takes out the readings that a machine inserted and undoes what they broke. A place is repaired only
 * where damaging it again gives the line that was there; else it stays, and is asked about. Readings
 * that the author meant stay, too.
 */
export function undoReadings(text: string): Undone {
  const lines = text.split('\n');
  const suspects = [...lines.entries()].filter(([, line]) => mayBeDamaged(line));
  if (suspects.length === 0) return { text, edits: [], damaged: 0, reproduced: 0 };
  const sure = tableOf(evidenceIn(text));
  const first = new Map(suspects.map(([index, line]) => [index, undo(line, sure)]));
  if (sure.size === 0 && ![...first.values()].flat().some(isBroken)) {
    const edits = [...meantReadings(text), ...halvedReadings(text)];
    return { text, edits, damaged: 0, reproduced: 0 };
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
  const meant = [...meantReadings(whole), ...halvedReadings(whole)].filter(
    ({ line }) => !edits.some((edit) => edit.line === line && edit.level === 'asked'),
  );
  return { text: whole, edits: [...edits, ...meant], damaged: suspects.length, reproduced };
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

/** A piece as it reads now and as it was before the damage, with what was done to it. */
function settle(piece: Piece, line: string, number: number, table: Table) {
  const shown = line.slice(piece.from, piece.to);
  const [best] = piece.origins;
  const placeOf = (offset: number): Place => ({
    line: number,
    column: lengthOf(line.slice(0, offset)) + 1,
  });
  if (!best || best.supposed.size > 0 || !reproduces(best.text, shown, table))
    return {
      text: shown,
      origin: shown,
      edits: question(
        shown,
        placeOf(piece.from),
        piece.origins.map(({ text }) => text),
      ),
    };
  const parts = stretches(piece).map((stretch) => {
    const before = shown.slice(stretch.from, stretch.to);
    const place = placeOf(piece.from + stretch.from);
    return !stretch.isSure
      ? { text: before, edits: question(before, place, stretch.readings) }
      : spliced(stretch, shown, (offset) => placeOf(piece.from + offset));
  });
  return {
    text: parts.map(({ text }) => text).join(''),
    origin: best.text,
    edits: parts.flatMap(({ edits }) => edits),
  };
}

function question(shown: string, place: Place, readings: readonly string[]): Edit[] {
  if (readings.length > 0 && readings.every((text) => fold(text) === fold(shown))) return [];
  const why =
    readings.length > 0
      ? 'damaged, and the words do not decide what stood here'
      : 'damaged: bytes are gone that nothing brings back';
  return [ask(place, '損壞', shown, why, readings.slice(0, 5))];
}

/** What stood in a stretch, and an edit for each run in which it differs from what is shown. */
function spliced({ steps }: Stretch, shown: string, placeOf: (offset: number) => Place) {
  const edits: Edit[] = [];
  let text = '';
  let run: { from: number; to: number; after: string } | undefined;
  const close = () => {
    if (!run) return;
    edits.push(repaired(shown.slice(run.from, run.to), run.after, placeOf(run.from)));
    text += run.after;
    run = undefined;
  };
  for (const { character, from, to, broken } of steps) {
    const before = shown.slice(from, to);
    if (before !== '' && fold(before) === fold(character)) {
      close();
      text += before;
    } else if (!broken && before.startsWith(character)) {
      close();
      text += character;
      run = { from: from + character.length, to, after: '' };
      close();
    } else run = { from: run?.from ?? from, to, after: (run?.after ?? '') + character };
  }
  close();
  return { text, edits };
}

function repaired(before: string, after: string, place: Place): Edit {
  const [kind, why] =
    after === ''
      ? ['讀音', 'a reading that a machine inserted']
      : /^[A-Za-z]$/.test(after)
        ? ['跨字母', 'a reading behind half a character and a letter']
        : ['錯位', 'shifted by half a character; damaging it again gives the line'];
  return { ...place, level: 'repaired', kind, before, after, why };
}
