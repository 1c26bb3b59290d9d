import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TextFile } from '../../manuscript/reader/text-file.ts';
import type { PictureBytes } from '../pictures.ts';
import { Refusal } from '../refusal.ts';

/** Writes files that are not there yet, or hold the same; others only by force. */
export async function writeFiles(
  files: readonly (TextFile | PictureBytes)[],
  out: string,
  force: boolean,
): Promise<void> {
  const taken = [];
  for (const file of files) {
    const path = join(out, file.path);
    if (existsSync(path) && !bytesOf(file).equals(await readFile(path))) taken.push(path);
  }
  if (taken.length > 0 && !force)
    throw new Refusal(
      `${taken.join(', ')}: there already; nothing was written. Name another folder with --out, or overwrite with --force.`,
    );
  for (const file of files) {
    const path = join(out, file.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytesOf(file));
  }
}

const bytesOf = (file: TextFile | PictureBytes) =>
  Buffer.from('text' in file ? file.text : file.bytes);
