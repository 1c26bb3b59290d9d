import { retelling, type Work } from './works.ts';

/** A work as a BibTeX entry, which BibLaTeX reads, too. */
export function bibtex(work: Work, accessed: string): string {
  const { id, title, author, container, original, script, version, date, url } = work;
  const note = [container && `載於〈${container.title}〉`, retelling(original)];
  const fields = {
    // Braces within braces keep a name whole, and its letters as they are.
    ...(author && { author: `{${escape(author)}}` }),
    title: `{${escape(title)}}`,
    year: date.slice(0, 4),
    date,
    urldate: accessed,
    version: escape(version),
    language: script,
    note: escape(note.filter(Boolean).join('，')),
    url,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{big-models-${id},\n${lines.join(',\n')}\n}`;
}

/** Signs that TeX takes for commands. */
const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escape = (text: string) =>
  text.replace(/[&%$#_{}~^\\]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
