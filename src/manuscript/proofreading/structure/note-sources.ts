import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { caseOf, type NoteText, noteTextsIn } from '../../notes.ts';
import type { Fault } from '../../reader/fault.ts';
import type { Manuscript } from '../../reader/manuscript.ts';
import { pointAt } from '../../reader/text-file.ts';
import { textAt } from '../../reader/yaml-file.ts';

/** Words that say that a note rests on no page that was read. */
const AVOWED = /憑記憶|未核/;

/**
 * Notes of a retelling that are no case and name no source. An author annotates his own text as he
 * likes, and an edition's notes may be his; who tells another's text anew says on what he adds to it.
 */
export function proofNoteSources({
  site,
  sections,
}: Pick<Manuscript, 'site' | 'sections'>): Fault[] {
  if (textAt(site, ['kind']) !== 'retelling') return [];
  return sections.flatMap(({ file, body }) =>
    noteTextsIn(body)
      .filter((note) => note.node.position && caseOf(note) === undefined && !isSourced(note))
      .map(({ label, offset }) => ({
        ...pointAt(file, offset),
        what: `note [^${label}] names no source`,
        cure: 'Link the page that it rests on, [刊名](https://…), or say 憑記憶，未核',
      })),
  );
}

function isSourced({ node }: NoteText): boolean {
  let linked = false;
  visit(node, 'link', () => void (linked = true));
  return linked || AVOWED.test(toString(node));
}
