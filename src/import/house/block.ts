import type { Nodes, Parents, Root, Text } from 'mdast';
import type { Edit, Level } from '../edit.ts';
import { lengthOf } from '../edit.ts';
import { sentenceAround } from '../sentence.ts';

/** Stands in a block's text for what is not words: a note's call, a picture, code. */
export const OPAQUE = '\ufffc';

/** One replacement in a block's text, offsets in UTF-16 units. */
export type Change = {
  start: number;
  end: number;
  after: string;
  level: Level;
  kind: string;
  why: string;
  candidates?: string[];
};

/** A rule of the house: what it would do to a block's text. */
export type HouseRule = (text: string) => Change[];

/** Words that are set as one: a paragraph, a heading, a cell. */
export type WordBlock = { text: string; pieces: { node: Text; start: number }[] };

const HOLDERS = new Set(['paragraph', 'heading', 'tableCell']);

/** The blocks of a tree, in order. */
export function blocksOf(node: Nodes): WordBlock[] {
  if (HOLDERS.has(node.type)) return [blockOf(node as Parents)];
  return 'children' in node
    ? (node as Root).children.flatMap((child) => blocksOf(child as Nodes))
    : [];
}

function blockOf(holder: Parents): WordBlock {
  const block: WordBlock = { text: '', pieces: [] };
  const walk = (node: Nodes): void => {
    if (node.type === 'text') {
      block.pieces.push({ node, start: block.text.length });
      block.text += node.value;
    } else if ('children' in node) for (const child of node.children) walk(child as Nodes);
    else block.text += OPAQUE;
  };
  for (const child of holder.children) walk(child as Nodes);
  return block;
}

/** Carries out changes on a block's text, in order and not overlapping; returns what was done, with places. */
export function apply(block: WordBlock, changes: readonly Change[]): Edit[] {
  const edits: Edit[] = [];
  const parted = changes.flatMap((change) => partedByPiece(block, change));
  for (const { start, end, after, ...rest } of parted.toSorted((a, b) => b.start - a.start)) {
    const holder = block.pieces.findLast(({ start: from }) => from <= start) ?? block.pieces[0];
    if (!holder) continue;
    const before = block.text.slice(start, end);
    edits.unshift({
      ...pointOf(holder, start),
      ...rest,
      before,
      after: rest.level === 'asked' ? before : after,
      sentence: sentenceAround(block.text, start, end - start).replaceAll(OPAQUE, ''),
    });
    if (rest.level === 'asked') continue;
    for (const { node, start: from } of block.pieces) {
      const to = from + node.value.length;
      if (to <= start && !(node === holder.node && start === end)) continue;
      if (from >= end && node !== holder.node) continue;
      const cut = [Math.max(0, start - from), Math.min(node.value.length, end - from)] as const;
      node.value =
        node.value.slice(0, cut[0]) +
        (node === holder.node ? after : '') +
        node.value.slice(Math.max(cut[0], cut[1]));
    }
    refresh(block, start, end, after);
  }
  return edits;
}

/** A change of character by character, cut where emphasis or a link begins or ends in it. */
function partedByPiece(block: WordBlock, change: Change): Change[] {
  const { start, end, after } = change;
  const bounds = block.pieces.map((piece) => piece.start).filter((at) => at > start && at < end);
  const before = block.text.slice(start, end);
  if (bounds.length === 0 || lengthOf(before) !== lengthOf(after)) return [change];
  const edges = [start, ...new Set(bounds), end];
  return edges.slice(1).map((to, index) => {
    const from = edges[index] ?? start;
    const skipped = lengthOf(block.text.slice(start, from));
    const count = lengthOf(block.text.slice(from, to));
    const part = [...after].slice(skipped, skipped + count).join('');
    return { ...change, start: from, end: to, after: part };
  });
}

/** The text and the offsets after a change. */
function refresh(block: WordBlock, start: number, end: number, after: string): void {
  block.text = block.text.slice(0, start) + after + block.text.slice(end);
  for (const piece of block.pieces)
    if (piece.start >= end && piece.start > start) piece.start += after.length - (end - start);
    else if (piece.start > start) piece.start = start + after.length;
}

function pointOf({ node, start }: WordBlock['pieces'][number], offset: number) {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column: column + lengthOf(node.value.slice(0, Math.max(0, offset - start))) };
}
