import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { builtPages, rewritePage } from '../../built-files.ts';
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
        const pages = new Map([...builtPages(dir)].filter(([path]) => !OWN.test(path)));
        const order = /@layer [^;]*;/.exec(await readFile(layers, 'utf8'))?.[0] ?? '';
        const shared = shareStyle(pages, order, folder);
        await writeFile(new URL(`_astro/${shared.name}`, dir), shared.css);
        for (const [path, html] of shared.pages) rewritePage(dir, path, html);
      },
    },
  };
}
