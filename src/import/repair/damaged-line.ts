import { BROKEN, bytesOf, fold, isTrail, isUserArea, unfolded } from './gbk.ts';
import { readingAt } from './readings.ts';

/** A damaged line, with what is asked of its every offset answered once. */
export type DamagedLine = {
  readonly text: string;
  /** The reading whose opening bracket, or what a broken pair left of it, stands at an offset. */
  readonly readings: readonly (string | undefined)[];
  /** Whether a byte, as the second of a hidden character, lets the line go on from an offset. */
  readonly fits: (at: number, byte: number) => boolean;
};

export function damagedLine(text: string): DamagedLine {
  const fitting: Uint8Array[] = [];
  return {
    text,
    readings: Array.from({ length: text.length }, (_, at) => readingAt(text, at)),
    fits: (at, byte) => (fitting[at] ??= fittingBytes(text, at))[byte] === 1,
  };
}

function fittingBytes(text: string, at: number): Uint8Array {
  const shown = text[at];
  const bytes = new Uint8Array(256);
  if (shown === undefined) return bytes;
  for (let byte = 0x40; byte <= 0xfe; byte++)
    if (isTrail(byte) && canGoOn(byte, shown)) bytes[byte] = 1;
  return bytes;
}

/** A byte below 0x80 stands for itself; another waits for its second. */
function canGoOn(byte: number, shown: string): boolean {
  if (byte < 0x80) return fold(shown) === String.fromCharCode(byte);
  if (byte === 0x80) return false;
  return (
    shown === BROKEN ||
    isUserArea(byte, 0x81) ||
    isUserArea(byte, 0xa1) ||
    unfolded(shown).some((character) => bytesOf(character)?.[0] === byte)
  );
}
