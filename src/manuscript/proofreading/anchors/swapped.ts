import type { Ledger } from '../../ledger/ledger.ts';
import type { Published } from '../../ledger/published.ts';
import type { Fault } from '../../reader/fault.ts';

/**
 * Anchors whose words stand at another anchor of their kind now: sub-headings or corrections whose
 * anchors were swapped, so that old links would lead to something else, and nobody be told.
 */
export function proofSwaps({ words }: Pick<Ledger, 'words'>, published: Published[]): Fault[] {
  return published.flatMap(({ kind, anchor, words: now, file, line, column }) => {
    const before = words[anchor];
    if (before === undefined || before === now) return [];
    const there = published.find(
      (one) => one.kind === kind && one.anchor !== anchor && one.words === before,
    );
    if (!there) return [];
    return {
      file,
      line,
      column,
      what: `anchor "${anchor}" has moved: its words 「${before}」 stand at "${there.anchor}", ${there.file}:${there.line}`,
      cure: 'Give each text its own anchor back',
    };
  });
}
