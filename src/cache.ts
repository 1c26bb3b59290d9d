import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';

/** Length of the digest that begins each kept file, in bytes. */
const DIGEST = 32;

/**
 * What costs seconds to make is made once: kept between builds in a folder below
 * `node_modules/.cache/`, by what it was made from. A file begins with the digest of the rest, so one
 * that was cut short or spoilt is not taken for whole: it is made anew.
 *
 * @param folder ends in a slash
 * @param madeFrom all that decides the bytes: the same words, the same bytes
 */
export async function cached(
  folder: URL,
  madeFrom: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const file = new URL(createHash('sha256').update(madeFrom).digest('hex'), folder);
  const kept = await readFile(file).catch(() => undefined);
  const content = kept?.subarray(DIGEST);
  if (kept && content && digestOf(content).equals(kept.subarray(0, DIGEST))) return content;
  const made = await make();
  await mkdir(folder, { recursive: true });
  await writeWhole(file, Buffer.concat([digestOf(made), made]));
  return made;
}

/** Writes a file whole or not at all: beside its place first, since a disk may be full, or a build be killed. */
export async function writeWhole(file: URL, content: Uint8Array | string): Promise<void> {
  const beside = new URL(`${file.href}.${randomUUID()}`);
  await writeFile(beside, content);
  await rename(beside, file);
}

const digestOf = (content: Uint8Array) => createHash('sha256').update(content).digest();
