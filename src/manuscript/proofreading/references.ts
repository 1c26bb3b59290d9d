import { type Fault, type File, lineAt } from './fault.ts';

const CASE = /<Case\s+id="([^"]*)"\s*\/>/g;
const CITE = /<Cite\s+id="([^"]*)"\s*\/>/g;
/** `sources: [a, b]`, or the same with a line for each. */
const SOURCES = /^ *(?:noteS|s)ources:\s*(\[[^\]]*\]|(?:- \S+\n\s*)+)/gm;
const SOURCE_ID = /^([a-z0-9-]+):$/gm;

/** The id of a case, from its file's name. */
export const idOf = (path: string) => path.replace(/^.*\/|\.mdx$/g, '');

/** Cases and sources that are named but do not exist, and those that exist but are never named. */
export function proofReferences(sections: File[], cases: File[], sources: File): Fault[] {
  const called = sections.flatMap((file) => references(file, CASE));
  const cited = citationsIn(cases);
  const known = new Map(
    [...sources.text.matchAll(SOURCE_ID)].map(({ index, 1: id = '' }) => [id, index]),
  );
  const caseIds = new Set(cases.map(({ path }) => idOf(path)));
  return [
    ...called
      .filter(({ id }) => !caseIds.has(id))
      .map(({ id, ...place }) => ({
        ...place,
        what: `unknown case "${id}"`,
        cure: `Add content/cases/${id}.mdx, or correct the id`,
      })),
    ...cases
      .filter(({ path }) => !called.some(({ id }) => id === idOf(path)))
      .map(({ path }) => ({
        file: path,
        line: 1,
        what: `no section calls the case "${idOf(path)}"`,
        cure: `Call it: [^${idOf(path)}] in the text and "[^${idOf(path)}]: <Case id="${idOf(path)}" />" below`,
      })),
    ...cited
      .filter(({ id }) => !known.has(id))
      .map(({ id, ...place }) => ({
        ...place,
        what: `unknown source "${id}"`,
        cure: 'Add it to content/sources.yaml, or correct the id',
      })),
    ...[...known]
      .filter(([id]) => !cited.some((cite) => cite.id === id))
      .map(([id, offset]) => ({
        file: sources.path,
        line: lineAt(sources.text, offset),
        what: `no case cites the source "${id}"`,
        cure: 'Cite it, or remove it',
      })),
  ];
}

/** Where cases name their sources, in their prose and in their frontmatter. */
export function citationsIn(cases: File[]): Reference[] {
  return cases.flatMap((file) => [...references(file, CITE), ...listed(file)]);
}

type Reference = { id: string; file: string; line: number };

function references({ path, text }: File, pattern: RegExp): Reference[] {
  return [...text.matchAll(pattern)].map(({ index, 1: id = '' }) => ({
    id,
    file: path,
    line: lineAt(text, index),
  }));
}

/** The ids of a case's frontmatter, below every `sources:`. */
function listed({ path, text }: File): Reference[] {
  return [...text.matchAll(SOURCES)].flatMap(({ index, 0: entry, 1: list = '' }) =>
    [...list.matchAll(/(?!- )[^[\],'"\s]+/g)].map(({ index: offset, 0: id }) => ({
      id,
      file: path,
      line: lineAt(text, index + entry.indexOf(list) + offset),
    })),
  );
}
