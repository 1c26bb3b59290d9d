import { find, type Span } from './find.ts';
import type { Folded } from './fold.ts';
import type { Query } from './query.ts';

/** What a record is of, in the order in which readers want them. */
export const RECORD_KINDS = ['section', 'note', 'case', 'correction'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** A paragraph, a heading, a note: what a hit leads to. */
export type Block = { id: string; text: string; heading: boolean };

/** A part of the site that is found as one. */
export type Found = {
  kind: RecordKind;
  title: string;
  /** The page, without `#`. */
  page: string;
  blocks: (Block & { folded: Folded })[];
};

/** A block that holds the words, and where. */
export type Hit = Omit<Found, 'blocks'> & {
  block: Block;
  /** The sub-heading that it stands under, or nothing. */
  place: string;
  ranges: Span[];
};

/**
 * The blocks that really hold the words, checked on the text as shown: the index knows no words. Within
 * a kind: records with the whole phrase first, then those with it in a heading, then by hits.
 */
export function rank(records: Found[], query: Query): Hit[] {
  return records
    .map((record) => ({ record, ...hitsIn(record, query) }))
    .filter(({ hits }) => hits.length > 0)
    .map((one) => ({
      ...one,
      inHeading: one.hits.some(({ block }) => block.heading),
      count: one.hits.reduce((sum, { ranges }) => sum + ranges.length, 0),
    }))
    .toSorted(
      (a, b) =>
        RECORD_KINDS.indexOf(a.record.kind) - RECORD_KINDS.indexOf(b.record.kind) ||
        Number(b.whole) - Number(a.whole) ||
        Number(b.inHeading) - Number(a.inHeading) ||
        b.count - a.count,
    )
    .flatMap(({ hits }) =>
      hits.toSorted((a, b) => Number(b.block.heading) - Number(a.block.heading)),
    );
}

function hitsIn(record: Found, { phrase, words }: Query): { whole: boolean; hits: Hit[] } {
  const whole = blocksWith(record, phrase);
  if (whole.length > 0) return { whole: true, hits: whole };
  const apart = words.map((word) => blocksWith(record, word));
  if (apart.length === 0 || apart.some((hits) => hits.length === 0))
    return { whole: false, hits: [] };
  return { whole: false, hits: joined(apart.flat()) };
}

function blocksWith({ blocks, ...record }: Found, term: string[]): Hit[] {
  let place = '';
  return blocks.flatMap(({ folded, ...block }, index) => {
    if (block.heading) place = index === 0 ? '' : block.text;
    const ranges = term.flatMap((text) => find(block.text, folded, text));
    return ranges.length > 0 ? [{ ...record, block, place, ranges: inOrder(ranges) }] : [];
  });
}

/** One hit a block, whichever words it holds. */
function joined(hits: Hit[]): Hit[] {
  const blocks = new Map<string, Hit>();
  for (const hit of hits) {
    const same = blocks.get(hit.block.id);
    const ranges = inOrder([...(same?.ranges ?? []), ...hit.ranges]);
    blocks.set(hit.block.id, { ...(same ?? hit), ranges });
  }
  return [...blocks.values()];
}

const inOrder = (ranges: Span[]) =>
  ranges
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }, index, all) => index === 0 || start >= (all[index - 1]?.end ?? 0));
