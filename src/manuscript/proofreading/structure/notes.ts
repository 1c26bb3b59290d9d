import { KEBAB } from '../../anchor.ts';
import { type NoteCall, noteCallsIn, noteTextsIn } from '../../notes.ts';
import type { Fault } from '../../reader/fault.ts';
import type { Mdx } from '../../reader/mdx-file.ts';
import { pointAt } from '../../reader/text-file.ts';

/**
 * Calls and texts of one file's notes that do not match. remark-gfm prints a call without a text
 * as it stands, and drops a text without a call, in silence.
 */
export function proofNotes({ file, body }: Mdx): Fault[] {
  const calls = noteCallsIn(body);
  const texts = noteTextsIn(body).filter(({ node }) => node.position);
  const told = new Set(noteTextsIn(body).map(({ label }) => label));
  const called = reachedBy(calls);
  const fault = (offset: number, what: string, cure: string) => ({
    ...pointAt(file, offset),
    what,
    cure,
  });
  return [
    ...texts
      .filter(({ node }) => node.children.length === 0)
      .map(({ label, offset }) =>
        fault(offset, `note [^${label}] is empty`, 'Write its text behind the colon'),
      ),
    ...calls
      .filter(({ label }) => !told.has(label))
      .map(({ label, offset }) =>
        fault(
          offset,
          `note [^${label}] has no text`,
          `Add a line "[^${label}]: …" at the end of this file`,
        ),
      ),
    ...texts
      .filter(({ label }) => !called.has(label))
      .map(({ label, offset }) =>
        fault(
          offset,
          `note [^${label}] is never called`,
          `Call it with [^${label}] in the text, or remove its line`,
        ),
      ),
    ...texts
      .filter(({ label }, index) => texts.slice(0, index).some((one) => one.label === label))
      .map(({ label, offset }) =>
        fault(offset, `note [^${label}] has two texts`, 'Keep one of them'),
      ),
    ...[...calls, ...texts]
      .filter(({ label }) => !KEBAB.test(label))
      .map(({ label, offset }) =>
        fault(
          offset,
          `note label "${label}" is not ASCII kebab-case`,
          'The label becomes the anchor #note-…: write it in a-z, 0-9 and hyphens',
        ),
      ),
  ];
}

/** The labels that the text calls, and those that their notes call, and so on: no others are numbered. */
function reachedBy(calls: NoteCall[]): Set<string> {
  const reached = new Set(calls.filter(({ within }) => !within).map(({ label }) => label));
  // A set tells what is added while it is walked, too.
  for (const label of reached)
    for (const call of calls) if (call.within === label) reached.add(call.label);
  return reached;
}
