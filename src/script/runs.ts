import { quotes } from './quotes.ts';

/** A stretch of the source and the text it stands for; a fixed one breaks the text and stays. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly fixed?: true;
}

/** What to write in place of a stretch of the source. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** No word and no address runs through a fixed span. */
export const BREAK: Span = { start: 0, end: 0, text: '\n', fixed: true };

/** Addresses, character references, and the markup that the parser joins two texts across. */
const FIXED =
  /https?:\/\/[^\s<>"'，。；：、）」』”’》]+|[\w.+-]+@[\w-]+\.[\w.]+|&#?\w+;|<[a-z/!?][^>]*>/gi;

const NUMERIC = /^&#(?:x([\da-f]{1,5})|(\d{1,6}));$/i;

/** The spans of a stretch of HTML source that holds text only. */
export function spansOf(html: string, start: number, end: number): Span[] {
  const source = html.slice(start, end);
  const spans: Span[] = [];
  let from = start;
  for (const { 0: match, index } of source.matchAll(FIXED)) {
    const at = start + index;
    spans.push({ start: from, end: at, text: html.slice(from, at) });
    from = at + match.length;
    const [, hexadecimal, decimal] = NUMERIC.exec(match) ?? [];
    const code = hexadecimal ? parseInt(hexadecimal, 16) : Number(decimal);
    spans.push(
      code
        ? { start: at, end: from, text: String.fromCodePoint(code) }
        : { ...BREAK, start: at, end: from },
    );
  }
  spans.push({ start: from, end, text: html.slice(from, end) });
  return spans;
}

/**
 * Converts the spans of one block as one text, so that words may run through inline elements, and
 * cuts the result back by code points. Throws, naming the text, if their number is not kept.
 */
export function editsOf(run: readonly Span[], convert: (text: string) => string): Edit[] {
  const block = run.map((span) => span.text).join('');
  if (!/\P{ASCII}/u.test(block)) return [];
  const points = [...quotes(convert(block))];
  if (points.length !== [...block].length) {
    throw new Error(`To Simplified: “${block}” does not keep its length: “${points.join('')}”`);
  }
  let from = 0;
  return run.flatMap(({ start, end, text, fixed }) => {
    const converted = points.slice(from, (from += [...text].length)).join('');
    return fixed || converted === text ? [] : [{ start, end, text: converted }];
  });
}

/**
 * The source with its edits made; what no edit covers stays byte for byte. The parser may show a
 * stretch twice (an element that a paragraph interrupts, text that it moves out of a table):
 * throws, naming the text, if the two edits disagree.
 */
export function splice(html: string, edits: readonly Edit[]): string {
  let from = 0;
  let result = '';
  let last: Edit | undefined;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < from) {
      if (edit.start === last?.start && edit.text === last.text) continue;
      throw new Error(`Misplaced in the HTML: “${html.slice(edit.start, edit.end)}”`);
    }
    result += html.slice(from, edit.start) + edit.text;
    from = edit.end;
    last = edit;
  }
  return result + html.slice(from);
}
