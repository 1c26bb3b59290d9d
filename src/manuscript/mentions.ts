import { noteCallsIn } from './notes.ts';
import type { Manuscript } from './reader/manuscript.ts';
import { textAt } from './reader/yaml-file.ts';

/** One place in the essay that calls a case. */
export type Mention = {
  /** Id of the call: `call-nokia`, `call-nokia-2` … as `joinFootnotes` gives it. */
  call: string;
  /** The section's title, and the sub-heading above the call, if there is one. */
  section: string;
  heading?: string;
};

/** Every call of every label, in reading order: the map's first key is the first note. */
export function mentionsIn({ sections }: Pick<Manuscript, 'sections'>): Map<string, Mention[]> {
  const mentions = new Map<string, Mention[]>();
  for (const { frontmatter, body } of sections)
    for (const { label, heading } of noteCallsIn(body)) {
      const earlier = mentions.get(label) ?? [];
      const nth = earlier.length + 1;
      const call = nth === 1 ? `call-${label}` : `call-${label}-${nth}`;
      mentions.set(label, [
        ...earlier,
        { call, section: textAt(frontmatter, ['title']), ...(heading && { heading }) },
      ]);
    }
  return mentions;
}
