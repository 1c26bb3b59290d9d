import type { Edit } from '../edit.ts';
import type { Table } from './damage.ts';
import { guesses } from './originals/guesses.ts';
import { DAMAGE } from './settle.ts';

/** For how many places of a manuscript candidates are searched: each takes up to half a second. */
const MOST = 60;

/** Adds to questions about damage what may have stood there, from the manuscript's own lines. */
export function withCandidates(edits: readonly Edit[], text: string, table: Table): Edit[] {
  const lines = text.split('\n');
  let left = MOST;
  return edits.map((edit) => {
    if (edit.kind !== DAMAGE || left-- <= 0) return edit;
    const line = lines[edit.line - 1] ?? '';
    const from = [...line].slice(0, edit.column - 1).join('').length;
    const found = guesses({ line, from, to: from + edit.before.length }, table, text);
    return found.length > 0 ? { ...edit, candidates: found } : edit;
  });
}
