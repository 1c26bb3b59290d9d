import type { Element } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { numberBlocks } from '../html/block-ids.ts';
import { foldFully } from '../search/build/fold-table.ts';
import { find } from '../search/shared/find.ts';
import type { NameRow } from '../search/shared/names.ts';
import { caseOf, noteTextsIn } from './notes.ts';
import { idOf, type Manuscript } from './reader/manuscript.ts';
import type { Mdx } from './reader/mdx-file.ts';
import { proseOfBody, proseOfYaml } from './reader/prose.ts';
import { type Path, textAt } from './reader/yaml-file.ts';
import { sectionPage } from './section-page.ts';

/** What is told somewhere: an address below the base, what is said of it, its file, and its text. */
export type Told = { href: string; about: string; file: string; text: string };

/** The paragraphs of a section, under the ids that its page gives them. */
export function paragraphsOf(section: Mdx): Told[] {
  const page = sectionPage(section);
  numberBlocks(page);
  const paragraphs: Told[] = [];
  visit(page, { type: 'element', tagName: 'p' }, (node: Element) => {
    const href = `#${String(node.properties['id'])}`;
    paragraphs.push({ ...whose(section), href, text: toText(node) });
  });
  return paragraphs;
}

/** The notes that are written in a section, and are no case. */
export function notesOf(section: Mdx): Told[] {
  return noteTextsIn(section.body)
    .filter((note) => caseOf(note) === undefined)
    .map(({ label, node }) => ({
      ...whose(section),
      href: `#note-${label}`,
      text: toString(node),
    }));
}

/** A case, on a page of its own. */
function caseTold(entry: Mdx): Told {
  const isTold = ([key, , part]: Path) =>
    /^(?:note|finding)$/.test(String(key)) || /^(?:claim|finding)$/.test(String(part));
  const words = [...proseOfYaml(entry.frontmatter, isTold), ...proseOfBody(entry)];
  return {
    href: `cases/${idOf(entry.file)}/`,
    about: textAt(entry.frontmatter, ['name']),
    file: entry.file.path,
    text: words.map(({ text }) => text).join('\n'),
  };
}

/** The section that something is told in. */
const whose = ({ file, frontmatter }: Mdx) => ({
  about: textAt(frontmatter, ['title']),
  file: file.path,
});

/** A name of `content/names.yaml`. */
type Named = { name: string; spellings: string[] };

/** A name as it travels, and the file that tells of it. */
type PlacedName = { row: NameRow; aboutFile: string };

/**
 * Makes a function that joins a name to the place that tells of it: its first paragraph in the
 * section that names it most, else the first of the notes, else of the cases. Nothing where no text
 * names it.
 */
export function makePlacer({
  sections,
  cases,
}: Pick<Manuscript, 'sections' | 'cases'>): (named: Named) => PlacedName | undefined {
  const paragraphs = sections.flatMap(paragraphsOf).map(withFolding);
  const rest = [...sections.flatMap(notesOf), ...cases.map(caseTold)].map(withFolding);
  return ({ name, spellings }) => {
    const terms = [name, ...spellings].map((spelling) => foldFully(spelling).text);
    const holds = ({ text, folded }: ReturnType<typeof withFolding>) =>
      terms.some((term) => find(text, folded, term).length > 0);
    const bySection = Map.groupBy(paragraphs.filter(holds), ({ about }) => about);
    const [most] = [...bySection.values()].toSorted((a, b) => b.length - a.length);
    const place = most?.[0] ?? rest.find(holds);
    return place && { row: [name, place.about, place.href, ...spellings], aboutFile: place.file };
  };
}

/** Folded once, however many names are looked for in it. */
const withFolding = (told: Told) => ({ ...told, folded: foldFully(told.text) });
