import { ask, type Edit } from '../edit.ts';
import { likelihood } from '../language/words.ts';
import { bytesOf } from './gbk.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });
/** UTF-8 that was read as Latin-1 or cp1252: lead bytes and what follows each, as letters. */
const AS_LATIN =
  /(?:[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]+)+/g;

/** The letters of 0x80–0x9F, whose numbers Latin-1 leaves to controls. */
const CP1252 = new Map(
  Array.from({ length: 0x20 }, (_, index) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(0x80 + index)),
    0x80 + index,
  ]),
);

/** How many Han a line must give: `“café”…` by itself would give one. */
const ENOUGH = 3;
/** How much likelier the text must be afterwards, in nats a character. */
const GAIN = 3;

/**
 * Undoes UTF-8 that was read as another encoding, line by line, so that one such paragraph among good
 * ones is found, too. What comes of it must be whole UTF-8, give the line again when read wrong again,
 * and be likelier Chinese.
 */
export function undoReencoding(text: string): { text: string; edits: Edit[] } {
  const edits: Edit[] = [];
  const lines = text.split('\n').map((line, index) => {
    const found = fromLatin(line) ?? fromGbk(line);
    if (!found) return line;
    const place = { line: index + 1, column: 1 };
    if (!found.isSure) {
      edits.push(ask(place, '編碼', '', `perhaps ${found.why}`, [found.text]));
      return line;
    }
    const { text: after, why } = found;
    edits.push({ ...place, level: 'repaired', kind: '編碼', before: line, after, why });
    if (found.lost)
      edits.push(ask(place, '編碼', '', `the last character lost ${found.lost} bytes`, ['。']));
    return after;
  });
  return { text: lines.join('\n'), edits };
}

type Found = { text: string; why: string; isSure: boolean; lost?: number };

function fromLatin(line: string): Found | undefined {
  const runs: string[] = [];
  const text = line.replaceAll(AS_LATIN, (run) => {
    const found = undone(run);
    if (found !== undefined) runs.push(found);
    return found ?? run;
  });
  const lengths = runs.map((run) => run.match(/\p{Script=Han}/gu)?.length ?? 0);
  const count = lengths.reduce((sum, length) => sum + length, 0);
  const isSure = count >= ENOUGH && lengths.some((length) => length > 1);
  return count > 0 ? { text, why: 'UTF-8 that was read as cp1252', isSure } : undefined;
}

/** A run of letters as the UTF-8 that it was, if it is whole. */
function undone(run: string): string | undefined {
  const bytes = [...run].map((letter) => CP1252.get(letter) ?? letter.charCodeAt(0));
  try {
    return utf8.decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

function fromGbk(line: string): Found | undefined {
  if (!/\p{Script=Han}/u.test(line)) return undefined;
  const whole = line.replace(/\ufffd+$/, '');
  const pairs = [...whole].map(bytesOf);
  if (pairs.includes(undefined)) return undefined;
  const bytes = Uint8Array.from(pairs.flatMap((pair) => pair ?? []));
  const lost = line.length - whole.length;
  for (let cut = 0; cut <= (lost > 0 ? 3 : 0); cut++)
    try {
      const text = utf8.decode(bytes.subarray(0, bytes.length - cut));
      const gain = likelihood(text) / text.length - likelihood(whole) / whole.length;
      if (text.length < whole.length && gain > GAIN)
        return {
          text,
          why: 'UTF-8 that was read as GBK',
          isSure: true,
          ...(lost > 0 && { lost }),
        };
    } catch {
      continue;
    }
  return undefined;
}
