import { ask, type Edit } from '../edit.ts';
import { likelihood } from '../language/words.ts';
import { Refusal } from '../refusal.ts';

/** The encodings that a Chinese manuscript comes in, by the names that `--encoding` takes. */
const ENCODINGS = ['UTF-8', 'UTF-16LE', 'UTF-16BE', 'GB18030', 'Big5'] as const;

/** How much of a text is weighed. */
const SAMPLE = 4000;
/** How much likelier than the next the first must be, in nats, and over how many bytes to be sure. */
const MARGIN = 30;
const SURE = 200;

/**
 * The text of a file. Which encoding it is in, its mark tells, or that it is whole UTF-8; else how
 * likely the text is as Chinese, for the bytes of one encoding often decode in another.
 * Throws a Refusal where that does not decide.
 */
export function decode(
  bytes: Uint8Array,
  file: string,
  name?: string,
): { text: string; encoding: string; edits: Edit[] } {
  if (name !== undefined) {
    const known = ENCODINGS.find((one) => one.toLowerCase() === name.toLowerCase()) ?? name;
    if (!isEncoding(known))
      throw new Refusal(
        `${file}: no encoding is called "${name}". Name one of ${ENCODINGS.join(', ')}.`,
      );
    return { text: decoded(bytes, known), encoding: known, edits: [] };
  }
  const marked = byMark(bytes);
  if (marked) return { text: decoded(bytes, marked), encoding: marked, edits: [] };
  if (isWholeUtf8(bytes)) return { text: decoded(bytes, 'UTF-8'), encoding: 'UTF-8', edits: [] };
  const [first, second] = ENCODINGS.map((encoding) => {
    const text = decoded(bytes.subarray(0, SAMPLE), encoding);
    return { encoding, score: likelihood(text) - 40 * broken(text) };
  }).toSorted((a, b) => b.score - a.score);
  if (!first || !second || first.score - second.score < MARGIN)
    throw new Refusal(
      `${file}: it may be ${first?.encoding} or ${second?.encoding}, and ${bytes.length} bytes do not tell. Name it: --encoding ${first?.encoding}`,
    );
  const text = decoded(bytes, first.encoding);
  const at = text.indexOf('\ufffd');
  if (at >= 0)
    throw new Refusal(
      `${file}:${text.slice(0, at).split('\n').length}: bytes that are no ${first.encoding}. Get the text again from its source, or name the encoding: --encoding NAME`,
    );
  const edits =
    bytes.length < SURE
      ? [
          ask(
            { line: 1, column: 1 },
            '編碼',
            '',
            `read as ${first.encoding} from only ${bytes.length} bytes; --encoding ${first.encoding} confirms it`,
          ),
        ]
      : [];
  return { text, encoding: first.encoding, edits };
}

/** Line ends of every system become one, and the mark goes. */
function decoded(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes).replaceAll(/\r\n?|\u2028|\u2029/g, '\n');
}

function isEncoding(name: string): boolean {
  try {
    return Boolean(new TextDecoder(name).encoding);
  } catch {
    return false;
  }
}

function byMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'UTF-8';
  if (a === 0xff && b === 0xfe) return 'UTF-16LE';
  return a === 0xfe && b === 0xff ? 'UTF-16BE' : undefined;
}

function isWholeUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !bytes.includes(0);
  } catch {
    return false;
  }
}

/** Characters that no text holds: what could not be decoded, controls, the user area. */
const broken = (text: string) => text.match(/\ufffd|(?!\s)\p{Cc}|[\ue000-\uf8ff]/gu)?.length ?? 0;
