import { find } from '../search/shared/find.ts';
import type { NameRow } from '../search/shared/names.ts';
import { foldFully } from '../search/build/fold-table.ts';

/** What is told somewhere: an address below the base, what is said of it, and its texts in order. */
export type Told = { href: string; about: string; text: string };

/** A section as it is written. */
type Section = { anchor: string; title: string; subtitle?: string | undefined; body: string };

/** No paragraph: a sub-heading, the text of a note. */
const APART = /^(?:<h3|\[\^[^\]]+\]:)/;
const MARKS = /\[\^[^\]]+\]|\*\*/g;

/** The paragraphs of a section with their addresses, numbered as `numberBlocks` numbers them. */
export function paragraphsOf({ anchor, title, subtitle, body }: Section): Told[] {
  const paragraphs = body
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !APART.test(part));
  return [...(subtitle ? [subtitle] : []), ...paragraphs].map((text, index) => ({
    href: `#${anchor}-${index + 1}`,
    about: title,
    text: text.replace(MARKS, ''),
  }));
}

const NOTE = /^\[\^([^\]]+)\]: (?!<Case)(.+)$/gm;

/** The notes that are written in a section, and are no case. */
export function notesOf({ title, body }: Section): Told[] {
  return [...body.matchAll(NOTE)].map(([, label = '', text = '']) => ({
    href: `#note-${label}`,
    about: title,
    text,
  }));
}

/** A name of `content/names.yaml`. */
type Named = { name: string; spellings: string[] };

/**
 * Makes a function that joins a name to the place that tells of it: its first paragraph in the
 * section that names it most, else the first of `others`.
 *
 * @throws (the function) when nothing names it
 */
export function makePlacer(essay: Told[], others: Told[]): (named: Named) => NameRow {
  const paragraphs = essay.map(withFolding);
  const rest = others.map(withFolding);
  return ({ name, spellings }) => {
    const terms = [name, ...spellings].map((spelling) => foldFully(spelling).text);
    const holds = ({ text, folded }: ReturnType<typeof withFolding>) =>
      terms.some((term) => find(text, folded, term).length > 0);
    const sections = Map.groupBy(paragraphs.filter(holds), ({ about }) => about);
    const [most] = [...sections.values()].toSorted((a, b) => b.length - a.length);
    const place = most?.[0] ?? rest.find(holds);
    if (!place)
      throw new Error(
        `content/names.yaml: no text names "${name}". Take it out, or mend its spelling.`,
      );
    return [name, place.about, place.href, ...spellings];
  };
}

/** Folded once, however many names are looked for in it. */
const withFolding = (told: Told) => ({ ...told, folded: foldFully(told.text) });
