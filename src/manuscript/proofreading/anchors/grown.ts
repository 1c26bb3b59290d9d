import { type Earlier, lostFrom } from '../../ledger/history.ts';
import { ledgerOf } from '../../ledger/ledger.ts';
import type { Fault } from '../../reader/fault.ts';
import type { Manuscript } from '../../reader/manuscript.ts';

/** Anchors that an earlier commit had in the ledger and that are there no more, as after a merge: it only grows. */
export function proofGrowth({ ledger }: Pick<Manuscript, 'ledger'>, earlier: Earlier): Fault[] {
  return lostFrom(ledgerOf({ ledger }), earlier).map(({ kind, anchor }) => ({
    file: ledger.file.path,
    line: 1,
    column: 1,
    what: `anchor "${anchor}" of "${kind}" was published, and is in the ledger no more`,
    cure: 'Run "npm run anchors", which brings it back',
  }));
}
