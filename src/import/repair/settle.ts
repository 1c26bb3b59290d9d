import { ask, type Edit, lengthOf, type Point } from '../edit.ts';
import { type Stretch, stretches } from './agree.ts';
import type { Table } from './damage.ts';
import { asHalfWidth } from './gbk.ts';
import { type Piece, reproduces } from './undo.ts';

/** The kind of a question about what was damaged. */
export const DAMAGE = '損壞';

/** A piece as it reads now and as it was before the damage, with what was done to it. */
type Settled = { text: string; origin: string; edits: Edit[] };

/** Settles a piece of a line, which stands at `number` in its manuscript. */
export function settle(piece: Piece, line: string, number: number, table: Table): Settled {
  const shown = line.slice(piece.from, piece.to);
  const [best] = piece.origins;
  const pointOf = (offset: number): Point => ({
    line: number,
    column: lengthOf(line.slice(0, piece.from + offset)) + 1,
  });
  if (!best || best.supposed.size > 0 || !reproduces(best.text, shown, table)) {
    const origins = piece.origins.map(({ text }) => text);
    return { text: shown, origin: shown, edits: question(shown, pointOf(0), origins) };
  }
  const parts = stretches(piece).map((stretch) => {
    if (stretch.isSure) return spliced(stretch, shown, pointOf);
    const text = shown.slice(stretch.from, stretch.to);
    return { text, edits: question(text, pointOf(stretch.from), stretch.readings) };
  });
  return {
    text: parts.map(({ text }) => text).join(''),
    origin: best.text,
    edits: parts.flatMap(({ edits }) => edits),
  };
}

function question(shown: string, place: Point, readings: readonly string[]): Edit[] {
  if (readings.length > 0 && readings.every((text) => asHalfWidth(text) === asHalfWidth(shown)))
    return [];
  const why =
    readings.length > 0
      ? 'damaged, and the words do not decide what stood here'
      : 'damaged: bytes are gone that nothing brings back';
  return [ask(place, DAMAGE, shown, why, readings.slice(0, 5))];
}

/** What stood in a stretch, and an edit for each run in which it differs from what is shown. */
function spliced({ steps }: Stretch, shown: string, pointOf: (offset: number) => Point) {
  const edits: Edit[] = [];
  let text = '';
  let run: { from: number; to: number; after: string } | undefined;
  const close = () => {
    if (!run) return;
    edits.push(repaired(shown.slice(run.from, run.to), run.after, pointOf(run.from)));
    text += run.after;
    run = undefined;
  };
  for (const { character, from, to, broken } of steps) {
    const before = shown.slice(from, to);
    if (before !== '' && asHalfWidth(before) === asHalfWidth(character)) {
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

function repaired(before: string, after: string, place: Point): Edit {
  const [kind, why] =
    after === ''
      ? ['讀音', 'a reading that a machine inserted']
      : /^[A-Za-z]$/.test(after)
        ? ['跨字母', 'a reading behind half a character and a letter']
        : ['錯位', 'shifted by half a character; damaging it again gives the line'];
  return { ...place, level: 'repaired', kind, before, after, why };
}
