import { completeIds } from '../../html/anchors/block-ids.ts';
import type { TextBlock } from './blocks.ts';
import { hashesOf, sharesOf } from './sketch.ts';

/** A block that was published: its id, and the sketch of its text at that time. */
type Known = { id: string; sketch: string; isRetired: boolean };

/** A block that may be one that was published, and may not. */
type Doubt = { id: string; block: number; likeness: number };

export type Matching = {
  /** Of each block, in their order. */
  ids: string[];
  /** The blocks that no published one became, by their numbers. */
  added: number[];
  /** What became of those that no block is any more: the id that holds its words now, else none. */
  lost: { id: string; within?: string }[];
  doubts: Doubt[];
};

/** From here on a text is an edited one; unlike texts of one essay stay below the half of it. */
const CLEAR = 0.55;
/** Below, a text is another. */
const DOUBTFUL = 0.3;
/** So much of a text was taken over by the one that it was joined to. */
const JOINED = 0.6;

/**
 * Joins the blocks of a page to those that were published. One that was edited, moved or parted keeps
 * its id, of its parts the largest; of those that were joined, the largest. What is new is numbered on.
 *
 * @param same ids whose doubtful match is right
 * @param other ids whose doubtful match is wrong
 */
export function matchBlocks(
  known: readonly Known[],
  blocks: readonly TextBlock[],
  { same, other }: { same: readonly string[]; other: readonly string[] },
): Matching {
  const ids: (string | undefined)[] = blocks.map(() => undefined);
  const open = new Map(known.map((one) => [one.id, one]));
  const take = (block: number, id: string) => {
    ids[block] = id;
    open.delete(id);
  };
  const unchanged = takeUnchanged(open, blocks, ids, take);

  const pairs = likePairs([...open.values()], blocks, ids);
  for (const { id, block, likeness } of pairs)
    if (likeness >= CLEAR || same.includes(id))
      if (ids[block] === undefined && open.has(id)) take(block, id);

  const ever = known.map(({ id }) => id);
  const complete = completeIds(blocks, ids, ever);
  const doubts: Doubt[] = [];
  const lost: Matching['lost'] = [];
  for (const { id, sketch, isRetired } of open.values()) {
    if (isRetired) continue;
    const home = joinedTo(sketch, blocks, unchanged);
    const doubt =
      home === undefined && !other.includes(id)
        ? pairs.find((pair) => pair.id === id && ids[pair.block] === undefined)
        : undefined;
    if (doubt) doubts.push(doubt);
    else lost.push({ id, ...(home !== undefined && { within: complete[home] ?? '' }) });
  }
  const added = ids.flatMap((id, index) => (id === undefined ? [index] : []));
  return { ids: complete, added, lost, doubts };
}

/** The anchor of the section that an id was numbered in. */
const sectionOf = (id: string) => id.replace(/(?:-\d+)+$/, '');
const isOfParagraph = (id: string) => !/-\d+-\d+$/.test(id);
const isOfKind = (id: string, { isParagraph }: TextBlock) => isOfParagraph(id) === isParagraph;

/**
 * Lets the blocks whose words are as they were keep their ids, first those in their own section: a
 * passage may stand in the text more than once.
 *
 * @returns their numbers
 */
function takeUnchanged(
  open: ReadonlyMap<string, Known>,
  blocks: readonly TextBlock[],
  ids: readonly (string | undefined)[],
  take: (block: number, id: string) => void,
): Set<number> {
  const unchanged = new Set<number>();
  const bySketch = Map.groupBy(open.values(), ({ sketch }) => sketch);
  for (const isHere of [
    ({ id, isRetired }: Known, { section }: TextBlock) => !isRetired && sectionOf(id) === section,
    ({ isRetired }: Known) => !isRetired,
    () => true,
  ])
    for (const [index, block] of blocks.entries()) {
      if (ids[index] !== undefined) continue;
      const found = bySketch
        .get(block.sketch)
        ?.find((one) => open.has(one.id) && isOfKind(one.id, block) && isHere(one, block));
      if (!found) continue;
      take(index, found.id);
      unchanged.add(index);
    }
  return unchanged;
}

/** What is left on both sides and is alike, the likest first; of those, what is in its own section. */
function likePairs(
  known: readonly Known[],
  blocks: readonly TextBlock[],
  ids: readonly (string | undefined)[],
): Doubt[] {
  const free = blocks.flatMap((block, index) =>
    ids[index] === undefined ? [{ block, index }] : [],
  );
  return known
    .flatMap(({ id, sketch, isRetired }) => {
      const hashes = hashesOf(sketch);
      return free
        .filter(({ block }) => isOfKind(id, block))
        .map(({ block, index }) => {
          const { kept, own } = sharesOf(hashes, block.pairs);
          const isHere = block.section === sectionOf(id);
          return { id, block: index, likeness: Math.sqrt(kept * own), isHere };
        })
        .filter(({ likeness }) => likeness >= (isRetired ? CLEAR : DOUBTFUL));
    })
    .toSorted((a, b) => b.likeness - a.likeness || Number(b.isHere) - Number(a.isHere));
}

/** The block that took over the words of one that is gone: the number of the changed one that has most. */
function joinedTo(
  sketch: string,
  blocks: readonly TextBlock[],
  unchanged: ReadonlySet<number>,
): number | undefined {
  const hashes = hashesOf(sketch);
  const [most] = blocks
    .map(({ pairs }, index) => ({ index, kept: sharesOf(hashes, pairs).kept }))
    .filter(({ index, kept }) => kept >= JOINED && !unchanged.has(index))
    .toSorted((a, b) => b.kept - a.kept);
  return most?.index;
}
