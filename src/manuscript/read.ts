import { existsSync } from 'node:fs';
import { glob, readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { File } from './proofreading/fault.ts';
import { CONTENT } from './folder.ts';
import type { Manuscript } from './proofreading/proofread.ts';

/** Reads the manuscript as its authors see it, so that faults can be named by file and line. */
export async function readManuscript(root: URL): Promise<Manuscript> {
  const folder = fileURLToPath(root);
  const read = async (path: string): Promise<File> => ({
    path,
    text: await readFile(resolve(folder, path), 'utf8'),
  });
  const readOptional = async (path: string) =>
    existsSync(resolve(folder, path)) ? read(path) : { path, text: '' };
  const readAll = async (path: string) =>
    Promise.all(
      (existsSync(resolve(folder, path)) ? await readdir(resolve(folder, path)) : [])
        .filter((name) => /\.(mdx|yaml)$/.test(name))
        .toSorted()
        .map((name) => read(`${path}/${name}`)),
    );
  return {
    site: await read(`${CONTENT}/site.yaml`),
    edition: await read(`${CONTENT}/edition.mdx`),
    sections: await readAll(`${CONTENT}/essay`),
    cases: await readAll(`${CONTENT}/cases`),
    figures: await readAll(`${CONTENT}/figures`),
    sources: await readOptional(`${CONTENT}/sources.yaml`),
    names: await readOptional(`${CONTENT}/names.yaml`),
    ledger: await read(`${CONTENT}/anchors.json`),
  };
}

/** Where the interface's words stand. */
const VIEWS = ['src/{components,layouts,pages}/**/*.astro', 'src/outputs/citations/*[!t].ts'];

/** Reads the files that speak to the reader in words of our own. */
export async function readViews(root: URL): Promise<File[]> {
  const folder = fileURLToPath(root);
  const paths = await Array.fromAsync(glob(VIEWS, { cwd: folder }));
  return Promise.all(
    paths
      .toSorted()
      .map(async (path) => ({ path, text: await readFile(resolve(folder, path), 'utf8') })),
  );
}
