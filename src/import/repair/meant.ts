import { ask, type Edit, lengthOf, removal } from '../edit.ts';
import { BRACKETED, readsHowMany } from './readings.ts';
import { evidenceIn } from './table.ts';

/** Where a reading in brackets stands behind its characters: the bracket, by line and offset. */
function bracketsIn(text: string) {
  return text.split('\n').flatMap((line, index) =>
    [...line.matchAll(BRACKETED)].flatMap(
      ({ index: at, 0: whole, 1: han = '', 2: letters = '' }) => {
        const count = readsHowMany(han, letters);
        if (count === 0) return [];
        const place = { line: index + 1, column: lengthOf(line.slice(0, at + han.length)) + 1 };
        const read = [...han].slice(-count).join('');
        return [{ index, at: at + han.length, place, bracket: whole.slice(han.length), read }];
      },
    ),
  );
}

/** Readings that stay, each with what speaks for its being meant. */
export function meantReadings(text: string): Edit[] {
  const evidence = new Map(evidenceIn(text).map((one) => [one.character, one]));
  return bracketsIn(text).map(({ place, bracket, read }) => {
    const { times = 1, of = text.split(read).length - 1 } = evidence.get(read) ?? {};
    const why = `${times} of ${of} ${read} carries a reading, so it looks meant; --strip-readings removes it`;
    return ask(place, '讀音', bracket, why);
  });
}

/** Takes out every reading in brackets, as `--strip-readings` asks. */
export function stripReadings(text: string): { text: string; edits: Edit[] } {
  const lines = text.split('\n');
  const brackets = bracketsIn(text);
  for (const { index, at, bracket } of brackets.toReversed())
    lines[index] =
      (lines[index] ?? '').slice(0, at) + (lines[index] ?? '').slice(at + bracket.length);
  const edits = brackets.map(({ place, bracket }): Edit =>
    removal(place, '讀音', bracket, '--strip-readings'),
  );
  return { text: lines.join('\n'), edits };
}
