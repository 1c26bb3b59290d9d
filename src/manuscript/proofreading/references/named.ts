import type { FootnoteDefinition } from 'mdast';
import { caseOf, noteCallsIn, noteTextsIn } from '../../notes.ts';
import { mdxElementsIn } from '../../reader/elements.ts';
import type { Fault } from '../../reader/fault.ts';
import { idOf, type Manuscript } from '../../reader/manuscript.ts';
import type { Mdx } from '../../reader/mdx-file.ts';
import { pointAt } from '../../reader/text-file.ts';
import { entriesAt, pointOfKey } from '../../reader/yaml-file.ts';
import { referencesIn, sourcesNamedIn } from '../../references.ts';

/** Cases and sources that are named but do not exist, and those that exist but are never named. */
export function proofReferences({ folder, sections, cases, sources }: Manuscript): Fault[] {
  const called = sections.flatMap((section) => referencesIn(section, 'Case'));
  const cited = cases.flatMap(sourcesNamedIn);
  const caseIds = new Set(cases.map(({ file }) => idOf(file)));
  const known = entriesAt(sources).map(([id]) => id);
  return [
    ...sections.flatMap(strayCases),
    ...cases.flatMap(casesAsNotes),
    ...called
      .filter(({ id }) => !caseIds.has(id))
      .map(({ id, point }) => ({
        ...point,
        what: `unknown case "${id}"`,
        cure: `Add ${folder}/cases/${id}.mdx, or correct the id`,
      })),
    ...cases
      .filter(({ file }) => !called.some(({ id }) => id === idOf(file)))
      .map(({ file }) => ({
        ...pointAt(file, 0),
        what: `no section calls the case "${idOf(file)}"`,
        cure: `Write [^${idOf(file)}] in the text, after a stop`,
      })),
    ...cited
      .filter(({ id }) => !known.includes(id))
      .map(({ id, point }) => ({
        ...point,
        what: `unknown source "${id}"`,
        cure: `Add it to ${folder}/sources.yaml, or correct the id`,
      })),
    ...known
      .filter((id) => !cited.some((cite) => cite.id === id))
      .map((id) => ({
        ...pointOfKey(sources, [id]),
        what: `no case cites the source "${id}"`,
        cure: 'Cite it, or remove it',
      })),
  ];
}

/** `<Case>` is all of a note; elsewhere nothing is made of it. */
function strayCases({ file, body }: Mdx): Fault[] {
  const alone = new Set(
    noteTextsIn(body)
      .filter(({ node }) => node.children.length === 1)
      .map(({ node }) => node.children[0]),
  );
  return mdxElementsIn(body, /^Case$/)
    .filter(({ node }) => !alone.has(node as FootnoteDefinition['children'][number]))
    .map(({ offset }) => ({
      ...pointAt(file, offset),
      what: '<Case> is a whole note and nothing else',
      cure: 'Write [^id] in the text, and leave <Case> out',
    }));
}

/** The page of a case has no room for another. */
function casesAsNotes({ file, body }: Mdx): Fault[] {
  const ids = new Map(noteTextsIn(body).map((text) => [text.label, caseOf(text)]));
  return noteCallsIn(body).flatMap(({ label, offset }) => {
    const id = ids.get(label);
    if (id === undefined) return [];
    const what = `the case "${id}" is a note of the essay, and of no case`;
    return { ...pointAt(file, offset), what, cure: 'Name it without a note' };
  });
}
