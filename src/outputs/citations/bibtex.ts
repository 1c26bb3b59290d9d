import { originNote, type Work } from './works.ts';

/** A work as a BibTeX entry, which BibLaTeX reads, too. */
export function bibtex(work: Work, accessed: string): string {
  const { key, title, author, container, script, version, date, url } = work;
  const note = [container && `載於〈${container.title}〉`, originNote(work)]
    .filter(Boolean)
    .join('，');
  const fields = {
    // Braces within braces keep a name whole, and its letters as they are.
    ...(author && { author: `{${escape(author)}}` }),
    title: `{${escape(title)}}`,
    year: date.slice(0, 4),
    date,
    urldate: accessed,
    version: escape(version),
    language: script,
    ...(note && { note: escape(note) }),
    url,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}

/** Signs that TeX takes for commands. */
const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escape = (text: string) =>
  text.replace(/[&%$#_{}~^\\]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
