import { ANCHOR_KINDS, type Ledger, ledgerOf } from './ledger.ts';
import { anchorsIn, type Published } from './published.ts';
import {
  type Addresses,
  addressesOf,
  type Decided,
  withAddresses,
} from '../paragraphs/addresses.ts';
import type { Manuscript } from '../reader/manuscript.ts';

/**
 * The ledger with all that a manuscript publishes: what `npm run anchors` writes, and a new essay begins
 * with. A doubtful match counts as none until it is decided.
 */
export function enterAll(
  manuscript: Manuscript,
  decided?: Decided,
  kept = ledgerOf(manuscript),
): { ledger: Ledger; added: Published[]; addresses: Addresses } {
  const { ledger, added } = withNew(kept, anchorsIn(manuscript));
  const addresses = addressesOf(manuscript, ledger, decided);
  return { ledger: withAddresses(ledger, addresses), added, addresses };
}

/** A ledger as it is written. */
export const printLedger = (ledger: Ledger) => `${JSON.stringify(ledger, null, 2)}\n`;

/** The ledger with the anchors that it lacked, each list in order, and with what all say now; and those anchors. */
export function withNew(
  ledger: Ledger,
  published: Published[],
): { ledger: Ledger; added: Published[] } {
  const added = published.filter(({ kind, anchor }) => !ledger[kind].includes(anchor));
  const lists = ANCHOR_KINDS.map((kind) => {
    const mine = added.filter((one) => one.kind === kind).map(({ anchor }) => anchor);
    return [kind, [...ledger[kind], ...mine].toSorted()];
  });
  const said = published.flatMap(({ anchor, words }) => (words ? [[anchor, words]] : []));
  const words = Object.entries({ ...ledger.words, ...Object.fromEntries(said) }).toSorted(byKey);
  return {
    ledger: { ...ledger, ...Object.fromEntries(lists), words: Object.fromEntries(words) },
    added,
  };
}

const byKey = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);
