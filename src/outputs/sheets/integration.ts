import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { shareStyle } from './share.ts';

/** The essay has its style in itself: nothing is waited for before its first screen. */
const OWN = /^(hans\/)?index\.html$/;

/** Gives all pages but the essay one sheet, `_astro/pages.<hash>.css`: who goes on to a second has it. */
export function sheets(): AstroIntegration {
  let layers: URL;
  let folder: string;
  return {
    name: 'sheets',
    hooks: {
      'astro:config:done': ({ config }) => {
        layers = new URL('src/styles/layers.css', config.root);
        folder = `${config.base}_astro/`;
      },
      'astro:build:done': async ({ dir }) => {
        const paths = await Array.fromAsync(glob('**/*.html', { cwd: fileURLToPath(dir) }));
        const read = async (path: string) => readFile(new URL(path, dir), 'utf8');
        const others = paths.filter((path) => !OWN.test(path)).toSorted();
        const pages = new Map<string, string>();
        for (const path of others) pages.set(path, await read(path));
        const order = /@layer [^;]*;/.exec(await readFile(layers, 'utf8'))?.[0] ?? '';
        const shared = shareStyle(pages, order, folder);
        await writeFile(new URL(`_astro/${shared.name}`, dir), shared.css);
        for (const [path, html] of shared.pages) await writeFile(new URL(path, dir), html);
      },
    },
  };
}
