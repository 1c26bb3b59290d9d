import type { Root } from 'mdast';
import { TABLE_ONLY } from '../../manuscript/proofreading/words/table-only.ts';
import { visit } from 'unist-util-visit';
import { apply, type WordBlock, blocksOf, type Change, type HouseRule } from './block.ts';
import { marks } from './marks.ts';
import { oddities } from './oddities.ts';
import { quotes } from './quotes.ts';
import { remnants } from './remnants.ts';
import { spaces } from './spaces.ts';
import { scriptByCharacters, traditional } from './traditional.ts';
import type { Edit } from '../edit.ts';

/** The rules in their order: each sees what those before it left, so that some have more to do later. */
const RULES: HouseRule[] = [remnants, spaces, marks, quotes, spaces, marks, spaces, oddities];

/**
 * Carries out the rules of the house on every block of a tree; each paragraph is of one script or the other.
 *
 * @param open lines that stay as they are: what is damaged there is not decided
 */
export function keepHouse(root: Root, open: ReadonlySet<number> = new Set()): Edit[] {
  const blocks = blocksOf(root);
  visit(root, 'image', (node) => {
    if (node.alt) node.alt = houseText(node.alt);
  });
  const isSimplified = scriptByCharacters(blocks.map(({ text }) => text).join('')) === 'simplified';
  const isOpen = ({ pieces: [first] }: WordBlock) =>
    open.has(first?.node.position?.start.line ?? 0);
  return blocks.flatMap((block) => (isOpen(block) ? [] : tidy(block, isSimplified)));
}

/** A text that stands by itself as a tree. */
const treeOf = (text: string): Root => ({
  type: 'root',
  children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
});
const textOf = (root: Root): string =>
  blocksOf(root)
    .map((block) => block.text)
    .join('');

/** A text that stands by itself after the rules of the house. */
export function houseText(text: string, isSimplified = true): string {
  const root = treeOf(text);
  for (const block of blocksOf(root)) tidy(block, isSimplified);
  return textOf(root);
}

/** The title after the rules of the house, which are reported with the others. */
export function keptTitle(text: string): { text: string; edits: Edit[] } {
  const root = treeOf(text);
  const edits = keepHouse(root);
  return { text: textOf(root), edits };
}

function tidy(block: WordBlock, isSimplified: boolean): Edit[] {
  const edits = RULES.flatMap((rule) => apply(block, rule(block.text)));
  const script = scriptByCharacters(block.text) ?? (isSimplified ? 'simplified' : 'traditional');
  return [
    ...edits,
    ...apply(block, script === 'simplified' ? traditional(block.text) : tableOnly(block.text)),
  ].map((edit) => ({ ...edit }));
}

/** Characters in a Traditional text that only a table of single characters can have put there. */
function tableOnly(text: string): Change[] {
  return TABLE_ONLY.flatMap(({ pattern, right }) =>
    [...text.matchAll(pattern)].map(({ index, 0: wrong }): Change => ({
      start: index,
      end: index + wrong.length,
      after: right,
      level: 'changed',
      kind: '字形',
      why: `${wrong} in a Traditional text, for ${right}`,
    })),
  );
}
