import type { Edit } from '../edit.ts';
import { withCandidates } from './candidates.ts';
import { refuseDestroyed } from './destroyed.ts';
import { stripReadings } from './meant.ts';
import { undoReadings } from './readings-repair.ts';
import { undoReencoding } from './reencode.ts';

/** A text with its damage undone as far as that can be proven, line for line. */
type Repaired = { text: string; edits: Edit[]; damaged: number; reproduced: number };

/** Throws a Refusal where characters are gone. */
export function repair(text: string, file: string, strip: boolean): Repaired {
  const again = undoReencoding(text);
  refuseDestroyed(again.text, file);
  const stripped = strip ? stripReadings(again.text) : { text: again.text, edits: [] };
  const { table, ...undone } = undoReadings(stripped.text);
  const asked = withCandidates(undone.edits, stripped.text, table);
  return { ...undone, edits: [...again.edits, ...stripped.edits, ...asked] };
}
