/** A section: its length in 字, and its box in the window, in pixels. */
type Part = { length: number; bottom: number; height: number };

/** What is left to read below a line. */
type Remaining = {
  /** Which section the line is in; -1 where it is in none. */
  current: number;
  /** 字 left of that section, and of all. */
  here: number;
  all: number;
  /** How much of the whole that is, from 0 to 1. */
  share: number;
};

/** What is left of some sections below a line. */
export function remainingBelow(line: number, parts: Part[]): Remaining {
  const left = parts.map(
    ({ length, bottom, height }) => length * Math.min(1, Math.max(0, (bottom - line) / height)),
  );
  const current = parts.findIndex(({ length }, nth) => 0 < left[nth]! && left[nth]! < length);
  const all = sum(left);
  return { current, here: left[current] ?? 0, all, share: all / sum(parts.map((p) => p.length)) };
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
