import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const DRESS =
  /<(style|script)\b.*?<\/\1>|<link\b[^>]*>|<meta http-equiv="content-security-policy"[^>]*>/gs;

/** Puts beside a built page the same text without style, script or type, at `/bare/`. */
export async function addBare(dist: string): Promise<void> {
  const html = await readFile(join(dist, 'index.html'), 'utf8');
  await mkdir(join(dist, 'bare'));
  await writeFile(join(dist, 'bare/index.html'), html.replace(DRESS, ''));
}
