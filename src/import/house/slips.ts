import type { Root } from 'mdast';
import type { Edit } from '../edit.ts';
import { slipsIn } from '../language/slips.ts';
import { apply, blocksOf } from './block.ts';
import { toTraditional } from './traditional.ts';

/** Asks about what may be slips of the pen in a text; changes nothing. */
export function askSlips(root: Root): Edit[] {
  const blocks = blocksOf(root);
  const found = slipsIn(blocks.map(({ text }) => text).join('\n'));
  let from = 0;
  return blocks.flatMap((block) => {
    const to = from + block.text.length;
    const mine = found
      .filter(({ at }) => at >= from && at < to)
      .map(({ at, pair, words }) => ({
        start: at - from,
        end: at - from + pair.length,
        after: pair,
        level: 'asked' as const,
        kind: '疑誤',
        why: 'no word; the text says another between the same neighbours',
        candidates: words.map(toTraditional),
      }));
    from = to + 1;
    return apply(block, mine);
  });
}
