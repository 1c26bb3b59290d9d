import type { Fault } from '../../reader/fault.ts';
import { pointAt, type TextFile } from '../../reader/text-file.ts';

/**
 * Controls, joiners and marks of direction, which nobody sees and search and conversion stumble over,
 * and private characters, which every machine draws as something else; U+200D joins emoji.
 */
const INVISIBLE = /(?![\n\t\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\ufffd]/gu;

/** Characters of a file that no reader sees, whatever they stand in. */
export function proofInvisible(file: TextFile): Fault[] {
  return [...file.text.matchAll(INVISIBLE)].map(({ index, 0: character }) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return {
      ...pointAt(file, index),
      what: `the invisible or private character U+${code}`,
      cure: 'Delete it, and type the words around it anew if it is still there',
    };
  });
}
