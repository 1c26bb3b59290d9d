import type { Manuscript } from '../reader/manuscript.ts';

/** The kinds of anchors. The essay's and the notes' are on its page, a case's is that of a page. */
export const ANCHOR_KINDS = ['essay', 'notes', 'cases', 'corrections'] as const;
export type AnchorKind = (typeof ANCHOR_KINDS)[number];

/**
 * Every anchor ever published, by kind, and of those that are in the manuscript no more, what took
 * their place. A retired anchor stays in its list.
 */
export type Ledger = Record<AnchorKind, string[]> & {
  /** The beginning and the sketch of each paragraph and other block, by its key: see paragraphs/. */
  paragraphs: Record<string, string>;
  /** What a section, a sub-heading or a correction said when it was entered: see proofreading/anchors/swapped.ts. */
  words: Record<string, string>;
  retired: Record<string, string>;
};

/** A retired anchor, and the one of the manuscript that it leads to. */
export type Alias = { old: string; kind: AnchorKind | 'paragraphs'; successor: string };

export const emptyLedger: Ledger = {
  essay: [],
  notes: [],
  cases: [],
  corrections: [],
  paragraphs: {},
  words: {},
  retired: {},
};

/** The ledger of a manuscript whose shape was proofread; an essay that has none yet, has an empty one. */
export function ledgerOf({ ledger }: Pick<Manuscript, 'ledger'>): Ledger {
  return { ...emptyLedger, ...(ledger.data as Partial<Ledger>) };
}

/** What a retired anchor leads to in the end; nothing where it leads in a circle. */
export function successorOf(old: string, retired: Ledger['retired']): string | undefined {
  const seen = new Set([old]);
  let anchor = old;
  while (Object.hasOwn(retired, anchor)) {
    anchor = retired[anchor] ?? '';
    if (seen.has(anchor)) return undefined;
    seen.add(anchor);
  }
  return anchor;
}

/** All retired anchors of a ledger that was proofread. */
export function aliasesOf(ledger: Ledger): Alias[] {
  const kinds = [...ANCHOR_KINDS, 'paragraphs'] as const;
  return kinds.flatMap((kind) =>
    (kind === 'paragraphs' ? Object.keys(ledger[kind]) : ledger[kind])
      .filter((anchor) => Object.hasOwn(ledger.retired, anchor))
      .map((old) => ({ old, kind, successor: successorOf(old, ledger.retired) ?? '' })),
  );
}
