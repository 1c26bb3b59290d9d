import { execFileSync } from 'node:child_process';
import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../support/debian.ts';

/** What a PDF says: its pages, each with its lines as they stand, and all of it in the order of its text. */
type Printed = { pages: string[][]; text: string };

/** Reads a PDF by Poppler. */
export async function readPdf(pdf: Uint8Array): Promise<Printed> {
  const program = await findProgram('pdftotext', ['poppler-utils']);
  await using folder = await mkdtempDisposable(join(tmpdir(), 'printed-'));
  const file = join(folder.path, 'page.pdf');
  await writeFile(file, pdf);
  const read = (...options: string[]) =>
    execFileSync(program, [...options, file, '-'], { encoding: 'utf8' });
  return {
    pages: read()
      .split('\f')
      .map((page) => page.split('\n').map(squeeze).filter(Boolean)),
    text: read('-raw'),
  };
}

/** Without white space, joiners and hyphens that may stand in a word; ligatures have no letters of their own. */
export const squeeze = (text: string): string =>
  text.replaceAll(/[\s\u2060\u00AD]/gu, '').replaceAll(/f[il]|[ﬁﬂ\uFFFD]/gu, '');

/** The lines of an address that stands in brackets, as it was broken; none where it was not printed. */
export function linesOf(address: string, text: string): string[] {
  const letters = [...address].map((letter) => RegExp.escape(letter));
  const found = new RegExp(`（${letters.join(String.raw` *[\n\f]? *`)}[\n\f]?）`, 'u').exec(text);
  return found?.[0].split(/[\n\f]/) ?? [];
}
