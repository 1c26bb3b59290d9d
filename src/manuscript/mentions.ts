import { callIds, inOrderOfNumbers } from '../html/notes/numbers.ts';
import { noteCallsIn } from './notes.ts';
import type { Manuscript } from './reader/manuscript.ts';
import { textAt } from './reader/yaml-file.ts';

/** One place in the essay that calls a case. */
export type Mention = {
  /** Id of the call: `call-nokia`, `call-nokia-2` … as the page has it. */
  call: string;
  /** The section's title, and the sub-heading above the call, if there is one. */
  section: string;
  heading?: string;
  /** The section's file. */
  file: string;
};

/** Every call of every label in the order of their numbers: the map's first key is the first note. */
export function mentionsIn({ sections }: Pick<Manuscript, 'sections'>): Map<string, Mention[]> {
  const calls = sections.flatMap(({ file, frontmatter, body }) =>
    noteCallsIn(body).map((call) => {
      return { ...call, file: file.path, section: textAt(frontmatter, ['title']) };
    }),
  );
  const within = Map.groupBy(calls, (call) => call.within ?? '');
  const ordered = inOrderOfNumbers(within.get('') ?? [], (label) => {
    // A text that two sections share is one note.
    const inNote = within.get(label) ?? [];
    return inNote.filter(({ file }) => file === inNote[0]?.file);
  });
  const ids = callIds(ordered);
  const mentions = ordered.map(({ label, section, file, heading }, index) => {
    return { label, call: ids[index] ?? '', section, file, ...(heading && { heading }) };
  });
  return Map.groupBy(mentions, ({ label }) => label);
}
