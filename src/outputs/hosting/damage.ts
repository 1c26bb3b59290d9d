import { unzipSync } from 'fflate';

/**
 * What is wrong with a built file, as far as its format tells by itself: nothing where it is whole, or
 * of a format that cannot tell.
 *
 * - `.woff2` begins with its signature and names its own length (W3C WOFF 2.0, 4.1)
 * - `.png` begins with its signature and ends with IEND (PNG, 5.2 and 11.2.5)
 * - `.epub` unpacks, each file as long as it says
 */
export function damageOf(path: string, content: Uint8Array): string | undefined {
  const ending = /\.\w+$/.exec(path)?.[0] ?? '';
  if (content.length === 0) return 'is empty';
  return DAMAGE[ending]?.(content) ?? undefined;
}

const DAMAGE: Record<string, (content: Uint8Array) => string | undefined> = {
  '.woff2': (content) => {
    const view = new DataView(content.buffer, content.byteOffset, content.length);
    const isWhole =
      content.length >= 48 &&
      textAt(content, 0, 4) === 'wOF2' &&
      view.getUint32(8) === content.length;
    return isWhole ? undefined : 'is not a whole font';
  },
  '.png': (content) =>
    textAt(content, 1, 4) === 'PNG' &&
    textAt(content, content.length - 8, content.length - 4) === 'IEND'
      ? undefined
      : 'is not a whole picture',
  '.epub': (content) => {
    try {
      return 'mimetype' in unzipSync(content) ? undefined : 'is not a book';
    } catch {
      return 'is not a whole book';
    }
  },
};

const textAt = (content: Uint8Array, start: number, end: number) =>
  String.fromCharCode(...content.subarray(start, end));
