import { glob, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Prose } from '../../manuscript/reader/prose.ts';

/** Where the interface's own words stand: all that makes a page. */
const VIEWS = 'src/{components,layouts,pages,outputs,html,browser}/**/*.{astro,ts,js}';
const COMMENT = /(['"`])(?:\\.|(?!\1)[^\\\n])*\1|\/\*[^]*?\*\/|\/\/[^\n]*|<!--[^]*?-->/g;
/** What a view says in the other script is set in the system's type. */
const FOREIGN = /<(\w+) lang="zh-Hans".*?<\/\1>/gs;
const HEADING = /<(h[1-3])\b.*?<\/\1>/gs;
/** What is worked out stands in braces. */
const MARKUP = /\{[^}]*\}|<[^>]*>/g;

/** The words that the interface says, and those of its headings. */
export async function readInterface(root: URL): Promise<{ prose: Prose[]; headings: Prose[] }> {
  const folder = fileURLToPath(root);
  const paths = await Array.fromAsync(glob(VIEWS, { cwd: folder }));
  const files = await Promise.all(
    paths
      .filter((path) => !path.endsWith('.test.ts'))
      .toSorted()
      .map(async (path) => ({ path, text: await readFile(resolve(folder, path), 'utf8') })),
  );
  return {
    prose: files.map(({ path, text }) => wordsOf(path, text)),
    headings: files.flatMap(({ path, text }) => headingsOf(path, text)),
  };
}

/** A file without what it does not say; the rest keeps its place. */
export function wordsOf(path: string, source: string): Prose {
  const text = source
    .replace(COMMENT, (match, quote?: string) => (quote ? match : blank(match)))
    .replace(FOREIGN, blank);
  return {
    file: { path, text: source },
    text,
    offsets: Array.from({ length: text.length }, (_, index) => index),
  };
}

const headingsOf = (path: string, source: string): Prose[] =>
  source.match(HEADING)?.map((heading) => ({
    file: { path, text: source },
    text: heading.replace(MARKUP, ''),
    offsets: [],
  })) ?? [];

/** Nothing, as long and on as many lines. */
const blank = (text: string) => text.replace(/[^\n]/g, ' ');
