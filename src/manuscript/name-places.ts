import { toString } from 'mdast-util-to-string';
import { foldFully } from '../search/build/fold-table.ts';
import { find } from '../search/shared/find.ts';
import type { NameRow } from '../search/shared/names.ts';
import type { Ledger } from './ledger/ledger.ts';
import { caseOf, noteTextsIn } from './notes.ts';
import { addressesOf } from './paragraphs/addresses.ts';
import { idOf, type Manuscript } from './reader/manuscript.ts';
import type { Mdx } from './reader/mdx-file.ts';
import { proseOfBody, proseOfYaml } from './reader/prose.ts';
import { type Path, textAt } from './reader/yaml-file.ts';

/** What tells of names. */
type Texts = Pick<Manuscript, 'sections' | 'edition' | 'cases'>;

/** What is told somewhere: an address below the base, what is said of it, its file, and its text. */
type Told = { href: string; about: string; file: string; text: string };

/** The paragraphs of the sections, under the ids that their page gives them. */
export function paragraphsIn(manuscript: Texts, ledger: Ledger): Told[] {
  const sections = new Map(manuscript.sections.map((section) => [section.file.path, section]));
  return addressesOf(manuscript, ledger).blocks.flatMap(({ file, isParagraph, key, text }) => {
    const section = sections.get(file);
    return section && isParagraph ? [{ ...whose(section), href: `#${key}`, text }] : [];
  });
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
export function makePlacer(texts: Texts, ledger: Ledger): (named: Named) => PlacedName | undefined {
  const { sections, cases } = texts;
  const paragraphs = paragraphsIn(texts, ledger).map(withFolding);
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
