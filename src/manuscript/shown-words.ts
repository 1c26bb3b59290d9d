import { type File, lineAt } from './proofreading/fault.ts';
import type { Manuscript } from './proofreading/proofread.ts';

const CASE_FACE = /^(name|note|finding|verdict): /;
const PUBLISHER = /^ {2}(publisher|reprint): /;
/** What a view says in the other script is set in the system's type. */
const FOREIGN = /<(\w+) lang="zh-Hans".*?<\/\1>/gs;
const GLOSSARY = /^glossary:\n(?: {2}.*\n)+/gm;
const HEADING = /^(?:title|subtitle|name): .*$|<h[1-3][^>]*>[^<]*<\/h[1-3]>|<h[1-3][^>]*>[^<{]*/gm;

/**
 * What the essay's page will show, file by file, lines in their places: the essay, the short faces of
 * the cases, who published the sources, and the interface's own words.
 *
 * @param views the files of the interface (`.astro`, and the few `.ts` that speak)
 */
export function shownWords(
  { edition, sections, cases, sources }: Manuscript,
  views: File[],
): File[] {
  return [
    edition,
    ...sections.map(withoutGlossary),
    ...cases.map((file) => onlyLines(file, CASE_FACE)),
    onlyLines(sources, PUBLISHER),
    ...views.map(({ path, text }) => ({ path, text: text.replace(FOREIGN, blank) })),
  ];
}

/** What the cases' pages will show beyond that: the cases but their aliases, the figures, the sources. */
export function caseWords({ cases, figures, sources }: Manuscript): File[] {
  const shown = cases.map(({ path, text }) => ({
    path,
    text: text.replace(/^aliases: .*$/gm, ''),
  }));
  return [...shown, ...figures, sources].map(withoutGlossary);
}

/** A glossary's Simplified words are not for the Traditional page. */
const withoutGlossary = ({ path, text }: File): File => ({
  path,
  text: text.replace(GLOSSARY, blank),
});

/** The pairs of every `glossary:` in the files' frontmatter, Traditional and Simplified. */
export function glossaryOf(files: File[]): [string, string][] {
  return files
    .flatMap(({ text }) => text.match(GLOSSARY) ?? [])
    .flatMap((block) => [...block.matchAll(/^ {2}(\S+): (\S+)$/gm)])
    .map(([, traditional = '', simplified = '']) => [traditional, simplified]);
}

/** The parts of files that are set as headings. */
export function headingsOf(files: File[]): string {
  return files.flatMap(({ text }) => text.match(HEADING) ?? []).join('\n');
}

/** The first place of a character, `file:line`. */
export function placeOf(character: string, files: File[]): string {
  for (const { path, text } of files) {
    const offset = text.indexOf(character);
    if (offset >= 0) return `${path}:${lineAt(text, offset)}`;
  }
  return 'no file of ours';
}

/** Nothing, on as many lines: the others keep their numbers. */
const blank = (text: string) => text.replace(/[^\n]/g, '');

/** A file without the lines that do not match. */
function onlyLines({ path, text }: File, pattern: RegExp): File {
  const lines = text.split('\n').map((line) => (pattern.test(line) ? line : ''));
  return { path, text: lines.join('\n') };
}
