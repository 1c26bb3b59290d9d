import type { Fault } from './fault.ts';
import { pointAt, type TextFile } from './text-file.ts';

type Point = { offset?: number | undefined };
/** What the parser throws. */
export type SyntaxFault = { reason: string; place?: Point | { start: Point } | undefined };

/** What MDX trips over, in our words, and what an author can do. */
const CURES: [pattern: RegExp, what: string, cure: string][] = [
  [/create a comment in MDX/, 'an HTML comment', 'Remove it: MDX has none of these'],
  [
    /Unexpected character .* (?:before name|in name|after `<`|before local name)/,
    'a < that begins no element',
    'Write &lt; or the words 少於; in quotation marks for a title, 〈 and 〉',
  ],
  [
    /Expected a closing tag for `<(br|hr|img|wbr)/,
    'an element that is not closed',
    'Close it within itself: <br />',
  ],
  [
    /closing (?:tag|slash)|end-tag/i,
    'an element that is not closed, or closed without being opened',
    'Open and close it in the same paragraph: <b>…</b>',
  ],
  [
    /acorn|expression/i,
    'a brace, which begins code in MDX',
    'Write full-width ｛ and ｝, or \\{ and \\}',
  ],
];

/** A syntax fault of a text, at its place. */
export function explain(file: TextFile, { reason, place }: SyntaxFault): Fault {
  const [, what = `not MDX: ${reason}`, cure = 'Compare the words around it'] =
    CURES.find(([pattern]) => pattern.test(reason)) ?? [];
  // The parser names the tag that it misses the end of, but stands elsewhere.
  const [, line, column] = /closing tag for `[^`]*` \((\d+):(\d+)/.exec(reason) ?? [];
  if (line && column)
    return { file: file.path, line: Number(line), column: Number(column), what, cure };
  const offset = (place && 'start' in place ? place.start : place)?.offset ?? 0;
  const brace = /acorn|expression/i.test(reason) ? file.text.lastIndexOf('{', offset) : -1;
  return { ...pointAt(file, brace < 0 ? offset : brace), what, cure };
}
