import { readdirSync, readFileSync } from 'node:fs';
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

/** The built pages below a folder by their paths. They are many and small: waiting for each costs more than reading it. */
export const builtPages = (dir: URL): Map<string, string> =>
  new Map(
    builtFiles(dir, /\.html$/).map((path) => [path, readFileSync(new URL(path, dir), 'utf8')]),
  );
