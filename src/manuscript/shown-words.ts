import type { Root } from 'mdast';
import { isHeading } from './reader/elements.ts';
import type { Manuscript } from './reader/manuscript.ts';
import type { Mdx } from './reader/mdx-file.ts';
import {
  pointIn,
  type Prose,
  proseOf,
  proseOfBody,
  proseOfYaml,
  verbatimIn,
} from './reader/prose.ts';
import type { Path } from './reader/yaml-file.ts';

/** What is shown: words that are converted, words that stand as they are, and what is set as a heading. */
export type ShownWords = { prose: Prose[]; verbatim: Prose[]; headings: Prose[] };

const isOneOf =
  (...keys: string[]) =>
  (path: Path) =>
    keys.includes(String(path.at(-1)));

/** What the note of a case shows. */
const isInNote = (path: Path) =>
  path.length === 1 && isOneOf('name', 'note', 'finding', 'verdict')(path);
/** Of the whole case; its checks have theirs. */
const isVerdict = (path: Path) => path.length === 1 && isOneOf('verdict')(path);
const isTitle = (path: Path) => path.length === 1 && isOneOf('title', 'subtitle', 'name')(path);

/**
 * What the essay's page will show of the manuscript: the essay, the notes of the cases, and who
 * published the sources.
 */
export function essayWords({
  site,
  edition,
  sections,
  cases,
  figures,
  sources,
}: Manuscript): ShownWords {
  const texts = [edition, ...sections];
  return {
    prose: [
      ...texts.flatMap(proseOf),
      ...cases.flatMap(({ frontmatter }) => proseOfYaml(frontmatter, isInNote)),
      ...[site, sources].flatMap((yaml) =>
        proseOfYaml(yaml, isOneOf('author', 'editor', 'publisher', 'reprint')),
      ),
      ...figures.flatMap((yaml) => proseOfYaml(yaml, isOneOf('title'))),
    ],
    verbatim: texts.flatMap(verbatimIn),
    headings: texts.flatMap(headingsOf),
  };
}

/** What stands on the first screens: the title page with its tally, and the titles in its contents. */
export function titlePageWords({ site, edition, sections, cases }: Manuscript): Prose[] {
  const isShown = ([key, inner]: Path) => (key === 'original' ? inner === 'author' : true);
  return [
    ...proseOfYaml(site, isOneOf('author')),
    ...proseOfYaml(edition.frontmatter, isShown),
    ...cases.flatMap(({ frontmatter }) => proseOfYaml(frontmatter, isVerdict)),
    ...sections.flatMap(headingsOf),
  ];
}

/** What other pages will show beyond that: the cases but their aliases, the figures, the sources, the revisions. */
export function caseWords({ cases, figures, sources, revisions }: Manuscript): ShownWords {
  return {
    prose: [
      ...cases.flatMap((entry) => [
        ...proseOfYaml(entry.frontmatter, ([key]) => key !== 'aliases'),
        ...proseOfBody(entry),
      ]),
      ...[...figures, sources, revisions].flatMap((yaml) => proseOfYaml(yaml)),
    ],
    verbatim: cases.flatMap(verbatimIn),
    headings: cases.flatMap(headingsOf),
  };
}

/** What a text sets as headings. */
function headingsOf(mdx: Mdx): Prose[] {
  const body: Root = { type: 'root', children: mdx.body.children.filter(isHeading) };
  return [...proseOfYaml(mdx.frontmatter, isTitle), ...proseOfBody({ ...mdx, body })];
}

/** The first place of a character; nothing where no file has it. */
export function pointOfCharacter(character: string, words: Prose[]) {
  const prose = words.find(({ text }) => text.includes(character));
  return prose && pointIn(prose, prose.text.indexOf(character));
}
