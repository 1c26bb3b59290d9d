import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TextFile } from '../../manuscript/reader/text-file.ts';
import { Refusal } from '../refusal.ts';

/** Writes files that are not there yet, or hold the same; others only by force. */
export async function writeFiles(
  files: readonly TextFile[],
  out: string,
  force: boolean,
): Promise<void> {
  const taken = [];
  for (const { path, text } of files)
    if (existsSync(join(out, path)) && (await readFile(join(out, path), 'utf8')) !== text)
      taken.push(join(out, path));
  if (taken.length > 0 && !force)
    throw new Refusal(
      `${taken.join(', ')}: there already; nothing was written. Name another folder with --out, or overwrite with --force.`,
    );
  for (const { path, text } of files) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), text);
  }
}
