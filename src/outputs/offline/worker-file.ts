import { createHash } from 'node:crypto';
import { HASHED } from '../hosting/headers.ts';

/** What the worker knows of the build, all paths with the site's base. */
type Build = {
  base: string;
  /** Begins the names of this essay's caches; another essay on the same host has its own. */
  prefix: string;
  /** The cache of this version. */
  cache: string;
  /** Below these, a name never changes its content. */
  hashed: string[];
  /** Kept at once: the scripts and the sheet, so that an open page outlives the next version. */
  files: string[];
  /** What a search needs, by the list of names that it asks for first. */
  searches: { names: string; files: string[] }[];
};

/**
 * What the worker is to know of a built site.
 *
 * @param paths of all its files, below the folder
 * @param key the essay's, from `site.yaml`
 */
export function buildOf(paths: string[], { base, key }: { base: string; key: string }): Build {
  const sorted = paths.toSorted();
  const version = createHash('sha256').update(sorted.join('\n')).digest('hex').slice(0, 12);
  const prefix = `${key}:`;
  const files = (pattern: RegExp) =>
    sorted.filter((path) => pattern.test(path)).map((path) => base + path);
  const search = (script: string, names: string) => ({
    names: base + names,
    files: files(new RegExp(`^pagefind/.*zh-${script}`)),
  });
  return {
    base,
    prefix,
    cache: prefix + version,
    hashed: HASHED.map((folder) => base + folder),
    files: files(/^_astro\/.*\.(?:js|css)$/),
    searches: [search('hant', 'names.json'), search('hans', 'hans/names.json')],
  };
}

/** The worker's file: what it knows of the build, then its code. */
export function workerFile(build: Build, code: string): string {
  return `const BUILD = ${JSON.stringify(build)};\n${code}`;
}

/**
 * The kill switch, put in the worker's place: it takes away what was kept, and itself.
 *
 * @param prefix of this essay's caches
 */
export function farewell(prefix: string): string {
  return `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith(${JSON.stringify(prefix)})) await caches.delete(name);
  await registration.unregister();
})()));
`;
}
