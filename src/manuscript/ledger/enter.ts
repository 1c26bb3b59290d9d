import { anchorsIn, type Ledger, ledgerOf, type Published, withNew } from './ledger.ts';
import { type Addresses, addressesOf, type Decided, withAddresses } from '../paragraphs/ledger.ts';
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
