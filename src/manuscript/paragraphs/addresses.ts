import type { Ledger } from '../ledger/ledger.ts';
import type { Manuscript } from '../reader/manuscript.ts';
import { type TextBlock, textBlocksIn } from './blocks.ts';
import { type Matching, matchBlocks } from './matching.ts';
import { lettersOf } from './sketch.ts';

/** A block with the key that the ledger has for it: its id, behind `nokia#` on the page of a case. */
type Addressed = TextBlock & { key: string };

/** What the ledger and the manuscript make of each other. */
export type Addresses = {
  /** Every block, in its order. */
  blocks: Addressed[];
  added: Addressed[];
  lost: { key: string; successor: string }[];
  doubts: { key: string; block: Addressed; likeness: number }[];
};

/** Keys whose doubtful match is right, and wrong. */
export type Decided = { same: string[]; other: string[] };

/** Letters by which a person knows a text again. */
const BEGINNING = 8;

export const beginningOf = (text: string) => [...lettersOf(text)].slice(0, BEGINNING).join('');

const keyOf = (page: string, id: string) => (page ? `${page}#${id}` : id);

/** The page and the id of a key. */
export function splitKey(key: string): { page: string; id: string } {
  const [id = '', page = ''] = key.split('#').toReversed();
  return { page, id };
}

/** The addresses of a manuscript's blocks, by its ledger. */
export function addressesOf(
  manuscript: Pick<Manuscript, 'sections' | 'edition' | 'cases'>,
  ledger: Ledger,
  decided: Decided = { same: [], other: [] },
): Addresses {
  const known = Object.entries(ledger.paragraphs).map(([key, text]) => ({
    ...splitKey(key),
    sketch: text.slice(text.lastIndexOf(' ') + 1),
    isRetired: Object.hasOwn(ledger.retired, key),
  }));
  const knownBy = Map.groupBy(known, ({ page }) => page);
  const blocksBy = Map.groupBy(textBlocksIn(manuscript), ({ page }) => page);
  const pages = [...new Set(['', ...blocksBy.keys(), ...knownBy.keys()])];
  const all = pages.map((page) => {
    const blocks = blocksBy.get(page) ?? [];
    const idsIn = (keys: string[]) =>
      keys.map(splitKey).flatMap((one) => (one.page === page ? one.id : []));
    const matching = matchBlocks(knownBy.get(page) ?? [], blocks, {
      same: idsIn(decided.same),
      other: idsIn(decided.other),
    });
    return addressed(page, blocks, matching);
  });
  return {
    blocks: all.flatMap(({ blocks }) => blocks),
    added: all.flatMap(({ added }) => added),
    lost: all.flatMap(({ lost }) => lost),
    doubts: all.flatMap(({ doubts }) => doubts),
  };
}

function addressed(page: string, texts: TextBlock[], matching: Matching): Addresses {
  const blocks = texts.map((text, index) => ({
    ...text,
    key: keyOf(page, matching.ids[index] ?? ''),
  }));
  return {
    blocks,
    added: blocks.filter((_, index) => matching.added.includes(index)),
    lost: matching.lost.map(({ id, within }) => ({
      key: keyOf(page, id),
      successor: within ? keyOf(page, within) : page || id.replace(/(?:-\d+)+$/, ''),
    })),
    doubts: matching.doubts.flatMap(({ id, block, likeness }) => {
      const found = blocks[block];
      return found ? [{ key: keyOf(page, id), block: found, likeness }] : [];
    }),
  };
}

/**
 * The ledger with every block as it is now; those that are gone are retired, and lead to what they were
 * joined to, or to their section or case.
 */
export function withAddresses(ledger: Ledger, { blocks, lost }: Addresses): Ledger {
  const paragraphs = { ...ledger.paragraphs };
  for (const { key, text, sketch } of blocks) paragraphs[key] = `${beginningOf(text)} ${sketch}`;
  const alive = new Set(blocks.map(({ key }) => key));
  const retired = Object.entries(ledger.retired).filter(([key]) => !alive.has(key));
  return {
    ...ledger,
    paragraphs: Object.fromEntries(Object.entries(paragraphs).toSorted(inOrder)),
    retired: {
      ...Object.fromEntries(retired),
      ...Object.fromEntries(lost.map(({ key, successor }) => [key, successor])),
    },
  };
}

/** The essay's first, then those of each case. */
function inOrder([a]: [string, string], [b]: [string, string]): number {
  const [one, other] = [splitKey(a), splitKey(b)];
  const compare = new Intl.Collator('en', { numeric: true }).compare;
  return compare(one.page, other.page) || compare(one.id, other.id);
}
