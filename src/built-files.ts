import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The files of a built site whose paths below its folder fit a pattern, in their order:
 * `cases/nokia/index.html`.
 */
export const builtFiles = (dir: URL, pattern: RegExp): string[] =>
  readdirSync(fileURLToPath(dir), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => pattern.test(path))
    .toSorted();

const read = new Map<string, Map<string, string>>();

/**
 * The built pages below a folder by their paths. Many ask for them: they are read once. They are many
 * and small: waiting for each costs more than reading it.
 */
export function builtPages(dir: URL): ReadonlyMap<string, string> {
  const pages =
    read.get(dir.href) ??
    new Map(
      builtFiles(dir, /\.html$/).map((path) => [path, readFileSync(new URL(path, dir), 'utf8')]),
    );
  read.set(dir.href, pages);
  return pages;
}

/** Writes a built page anew. */
export function rewritePage(dir: URL, path: string, html: string): void {
  writeFileSync(new URL(path, dir), html);
  read.get(dir.href)?.set(path, html);
}
