import type { RootContent } from 'mdast';
import { wordsOfTree } from './mdx.ts';

/** The longest that stands for a gist, in characters. */
const LONGEST = 60;
const OPENING = '「『（《〈';
const CLOSING = '」』）》〉';
const END = '。！？';

/**
 * The first sentence of a text, until its author writes a gist: never out of the middle of a quotation,
 * for the proof wants every bracket closed. Nothing where no part of it stands by itself.
 */
export function firstSentence(nodes: readonly RootContent[]): string | undefined {
  const words = nodes.map((node) => wordsOfTree(node).trim()).find((one) => one !== '') ?? '';
  let open = 0;
  let whole = '';
  let part = '';
  for (const character of words) {
    open += OPENING.includes(character) ? 1 : CLOSING.includes(character) ? -1 : 0;
    part += character;
    if ([...part].length > LONGEST) return whole && `${whole}…`;
    if (open === 0) whole = part;
    if (open === 0 && END.includes(character)) break;
  }
  return whole || undefined;
}
