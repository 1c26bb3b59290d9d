import type { Span } from './find.ts';

/** Text around the first match: pieces in turn plain and matched. */
type Piece = { text: string; match: boolean };

/** 字 shown before the match, and in all. */
const BEFORE = 18;
const LENGTH = 72;

/**
 * What is shown of a block: some text before its first match, and all matches that fit.
 * Cut between characters and Latin words, never within one.
 */
export function excerpt(text: string, ranges: Span[]): Piece[] {
  const first = ranges[0]?.start ?? 0;
  const from = first <= BEFORE ? 0 : wordAt(text, boundary(text, first - BEFORE));
  const to = boundary(text, Math.max(from + LENGTH, ranges[0]?.end ?? 0));
  const pieces: Piece[] = [];
  const add = (piece: string, match: boolean) => {
    if (piece) pieces.push({ text: piece, match });
  };
  let at = from;
  for (const { start, end } of ranges.filter((range) => range.end <= to)) {
    add((pieces.length === 0 && from > 0 ? '…' : '') + text.slice(at, start), false);
    add(text.slice(start, end), true);
    at = end;
  }
  add(text.slice(at, to) + (to < text.length ? '…' : ''), false);
  return pieces;
}

/** 字 of a name, at least and at most. */
const SHORT = 6;
const LONG = 24;

/** What names a text that has no name: its first clause, or as much of it as is short. */
export function beginningOf(text: string): string {
  const end = text.matchAll(CLAUSE).find(({ index }) => index >= SHORT)?.index ?? text.length;
  return end <= LONG ? text.slice(0, end) : `${text.slice(0, boundary(text, LONG))}…`;
}

const CLAUSE = /[，。；：！？　]/g;
const STOP = /[\s\p{Pe}\p{Pf}，。、；：！？]/u;
const PARTED = /^([\p{Script=Latin}\p{N}]{2}|[\u{10000}-\u{10ffff}])$/u;

/** The offset, or the next that parts neither a Latin word nor a surrogate pair. */
function boundary(text: string, offset: number): number {
  let at = offset;
  while (PARTED.test(text.slice(at - 1, at + 1))) at++;
  return at;
}

/** The offset, or the next that has no stop: none begins a line. */
function wordAt(text: string, offset: number): number {
  let at = offset;
  while (STOP.test(text[at] ?? '')) at++;
  return at;
}
