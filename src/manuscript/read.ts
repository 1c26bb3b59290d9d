import { glob, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { File } from './proofreading/fault.ts';
import type { Manuscript } from './proofreading/proofread.ts';

/** Reads the manuscript as its authors see it, so that faults can be named by file and line. */
export async function readManuscript(root: URL): Promise<Manuscript> {
  const folder = fileURLToPath(root);
  const read = async (path: string): Promise<File> => ({
    path,
    text: await readFile(join(folder, path), 'utf8'),
  });
  const readAll = async (path: string) =>
    Promise.all(
      (await readdir(join(folder, path)))
        .filter((name) => /\.(mdx|yaml)$/.test(name))
        .toSorted()
        .map((name) => read(`${path}/${name}`)),
    );
  return {
    edition: await read('content/edition.mdx'),
    sections: await readAll('content/essay'),
    cases: await readAll('content/cases'),
    figures: await readAll('content/figures'),
    sources: await read('content/sources.yaml'),
    names: await read('content/names.yaml'),
    ledger: await read('content/anchors.json'),
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
      .map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })),
  );
}
