import { createHash, randomUUID } from 'node:crypto';
import { glob, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Length of the seal that begins each kept file, in bytes. */
const SEAL = 32;

/**
 * What costs seconds to make is made once: kept between builds in a folder below
 * `node_modules/.cache/`, by what it was made from. A file begins with the digest of the rest, so one
 * that was cut short or spoilt is not taken for whole: it is made anew.
 *
 * @param folder ends in a slash
 * @param madeFrom all that decides the bytes: the same words, the same bytes
 */
export function cached(
  folder: URL,
  madeFrom: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  return kept(new URL(hashOf(madeFrom), folder), digestOf, make);
}

/**
 * The same for what every change of a word makes anew: there is one at a time, under its own name, so
 * that the folder stays small. What is kept is taken only if it was made from the same by the same code.
 *
 * @param name below `node_modules/.cache/`: `markdown/zh-Hant`
 * @param root the project's folder
 * @param madeFrom all but the code that decides the text, in parts: together it may be long
 */
export async function cachedText(
  name: string,
  root: URL,
  madeFrom: readonly string[],
  make: () => Promise<string>,
): Promise<string> {
  const origin = createHash('sha256').update(await codeOf(root));
  for (const part of madeFrom) origin.update(`\n${part.length}\n`).update(part);
  const seal = (content: Uint8Array) => origin.copy().update(content).digest();
  const file = new URL(`node_modules/.cache/${name}`, root);
  asked.add(file.href);
  return Buffer.from(await kept(file, seal, async () => Buffer.from(await make()))).toString();
}

/** The files of the texts that this process has asked for. */
const asked = new Set<string>();

/** Where the pages of an essay are kept, by its key. */
export const pagesFolder = (key: string) => `pages/${key}/`;

/**
 * Forgets the texts in a folder that nobody has asked for in this build: their pages are gone. Another
 * build may be writing there, to names that end otherwise.
 *
 * @param folder below `node_modules/.cache/`
 * @param root the project's folder
 */
export async function forgetOthers(folder: string, root: URL): Promise<void> {
  const all = new URL(`node_modules/.cache/${folder}`, root);
  for (const name of await readdir(all)) {
    const file = new URL(name, all);
    if (name.endsWith('.html') && !asked.has(file.href)) await rm(file, { force: true });
  }
}

async function kept(
  file: URL,
  seal: (content: Uint8Array) => Buffer,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const whole = await readFile(file).catch(() => undefined);
  const content = whole?.subarray(SEAL);
  if (whole && content && seal(content).equals(whole.subarray(0, SEAL))) return content;
  const made = await make();
  await mkdir(new URL('.', file), { recursive: true });
  await writeWhole(file, Buffer.concat([seal(made), made]));
  return made;
}

let code: Promise<string> | undefined;

/** The digest of all that makes a site of words: this project's code and the versions of its packages. */
function codeOf(root: URL): Promise<string> {
  return (code ??= (async () => {
    const cwd = fileURLToPath(root);
    const paths = await Array.fromAsync(
      glob(['src/**/*.{ts,js,astro,css,json}', 'astro.config.ts', 'package-lock.json'], { cwd }),
    );
    const files = paths.toSorted().map((path) => readFile(new URL(path, root)));
    return hashOf(Buffer.concat([Buffer.from(process.version), ...(await Promise.all(files))]));
  })());
}

/** Writes a file whole or not at all: beside its place first, since a disk may be full, or a build be killed. */
export async function writeWhole(file: URL, content: Uint8Array | string): Promise<void> {
  const beside = new URL(`${file.href}.${randomUUID()}`);
  await writeFile(beside, content);
  await rename(beside, file);
}

const digestOf = (content: Uint8Array | string) => createHash('sha256').update(content).digest();
const hashOf = (content: Uint8Array | string) => digestOf(content).toString('hex');
