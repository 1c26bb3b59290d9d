import { bytesOf, asHalfWidth, hasUserArea, isTrail, unfolded } from './gbk.ts';
import { readingAt } from './readings.ts';

/** A damaged line, with what is asked of its every offset answered once. */
export type DamagedLine = {
  readonly text: string;
  /** The reading whose opening bracket, or what a broken pair left of it, stands at an offset. */
  readonly readings: readonly (string | undefined)[];
  /** The bytes that, as the second of a hidden character, let the line go on from an offset. */
  readonly seconds: (at: number) => readonly number[];
  /** Whether what leaves no trace is guessed. */
  readonly isGuessed: boolean;
};

export function damagedLine(text: string, isGuessed = false): DamagedLine {
  const seconds: number[][] = [];
  return {
    text,
    isGuessed,
    readings: Array.from({ length: text.length }, (_, at) => readingAt(text, at)),
    seconds: (at) => (seconds[at] ??= secondBytes(text, at, isGuessed)),
  };
}

/** A byte below 0x80 stands for itself; another waits for its second, breaks on a bracket, or vanishes. */
function secondBytes(text: string, at: number, isGuessed: boolean): number[] {
  const shown = text[at];
  if (shown === undefined) return [];
  return TRAILS.filter(
    (byte) =>
      (byte < 0x80 && asHalfWidth(shown) === String.fromCharCode(byte)) ||
      (shown === '?' && byte > 0x80) ||
      (isGuessed && hasUserArea(byte)) ||
      unfolded(shown).some((character) => byte > 0x80 && bytesOf(character)?.[0] === byte),
  );
}

const TRAILS = Array.from({ length: 0xbf }, (_, index) => 0x40 + index).filter(isTrail);
