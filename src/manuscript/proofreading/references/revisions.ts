import { successorOf, ledgerOf } from '../../ledger/ledger.ts';
import { anchorsIn } from '../../ledger/published.ts';
import type { Fault } from '../../reader/fault.ts';
import type { Manuscript } from '../../reader/manuscript.ts';
import { entriesAt, pointOf } from '../../reader/yaml-file.ts';

/** Revisions of what is in the manuscript no more, and was never retired; and days that stand twice. */
export function proofRevisions(manuscript: Manuscript): Fault[] {
  const { revisions } = manuscript;
  const { retired } = ledgerOf(manuscript);
  const anchors = new Set(anchorsIn(manuscript).map(({ anchor }) => anchor));
  const days = new Set<string>();
  return entriesAt(revisions).flatMap(([nth]) => {
    const day = Number(nth);
    const date = String(entriesAt(revisions, [day]).find(([key]) => key === 'date')?.[1]);
    const again = days.has(date);
    days.add(date);
    const unknown = entriesAt(revisions, [day, 'changes']).flatMap(([change]) =>
      entriesAt(revisions, [day, 'changes', Number(change), 'of'])
        .filter(([, anchor]) => !anchors.has(successorOf(String(anchor), retired) ?? ''))
        .map(([one, anchor]) => ({
          ...pointOf(revisions, [day, 'changes', Number(change), 'of', Number(one)]),
          what: `no section, case or correction has the anchor "${String(anchor)}"`,
          cure: 'Mend it, or leave it out',
        })),
    );
    return [
      ...(again
        ? [
            {
              ...pointOf(revisions, [day, 'date']),
              what: 'the day stands here for the second time',
              cure: 'Write its changes in one place',
            },
          ]
        : []),
      ...unknown,
    ];
  });
}
