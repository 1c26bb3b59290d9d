import type { Change } from './block.ts';
import { isWide, masked } from './protected.ts';

type Mark = { at: number; opens: boolean };
const OPENING = '“‘「『';
const CLOSING = '”’」』';
const PAIRS = ['「」', '『』'] as const;

/** Quotation marks by depth: the outermost 「」, within them 『』, and so in turn. Latin quotations keep theirs. */
export function quotes(text: string): Change[] {
  if (!/\p{Script=Han}/u.test(text)) return [];
  const plain = masked(text);
  const found = marksIn(plain);
  const open: Mark[] = [];
  const pairs: { from: number; to: number; depth: number; reversed?: boolean }[] = [];
  const strays: Mark[] = [];
  for (const mark of found) {
    if (mark.opens) open.push(mark);
    else {
      const from = open.pop();
      if (from) pairs.push({ from: from.at, to: mark.at, depth: open.length });
      else strays.push(mark);
    }
  }
  const [stray] = strays;
  const [unclosed] = open;
  if (stray && unclosed && strays.length === 1 && open.length === 1 && stray.at < unclosed.at) {
    pairs.push({ from: stray.at, to: unclosed.at, depth: 0, reversed: true });
    strays.pop();
    open.pop();
  }
  return [
    ...pairs.flatMap(({ from, to, depth, reversed }) => {
      if (!isChinese(plain, from, to)) return [];
      const [opening, closing] = PAIRS[depth % 2] ?? PAIRS[0];
      const why = reversed
        ? 'a reversed pair of quotation marks, turned round'
        : 'quotation marks by depth';
      return [put(text, from, opening ?? '', why), put(text, to, closing ?? '', why)].flat();
    }),
    ...[...strays, ...open].map(({ at, opens }): Change => ({
      start: at,
      end: at + 1,
      after: text[at] ?? '',
      level: 'asked',
      kind: '引號',
      why: opens ? 'opens and is not closed' : 'closes what was not opened',
    })),
  ];
}

const put = (text: string, at: number, mark: string, why: string): Change[] =>
  text[at] === mark
    ? []
    : [{ start: at, end: at + 1, after: mark, level: 'changed', kind: '引號', why }];

/** Whether a quotation belongs to Chinese words: it holds Han, or stands between them. */
const isChinese = (text: string, from: number, to: number) =>
  /\p{Script=Han}/u.test(text.slice(from, to)) || isWide(text[from - 1]) || isWide(text[to + 1]);

/** The marks with what each does; a plain one opens and closes in turn, an apostrophe does neither. */
function marksIn(text: string): Mark[] {
  const marks: Mark[] = [];
  const isOpen = { '"': false, "'": false };
  for (const [at, character] of text.split('').entries()) {
    const isApostrophe =
      /['’]/.test(character) &&
      /\p{Script=Latin}/u.test(text[at + 1] ?? '') &&
      /[\p{Script=Latin}\d]/u.test(text[at - 1] ?? '');
    if (isApostrophe) continue;
    if (OPENING.includes(character)) marks.push({ at, opens: true });
    if (CLOSING.includes(character)) marks.push({ at, opens: false });
    if (character === '"' || character === "'") {
      isOpen[character] = !isOpen[character];
      marks.push({ at, opens: isOpen[character] });
    }
  }
  return marks;
}
