import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listedOf, printSitemap as write } from './sitemap.ts';

/** Lists in `sitemap.xml` every built page that wants to be found, as it says of itself. */
export function sitemap(): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const pages = await Array.fromAsync(
          glob('**/index.html', { cwd: fileURLToPath(dir) }),
          async (page) => listedOf(await readFile(new URL(page, dir), 'utf8')),
        );
        await writeFile(new URL('sitemap.xml', dir), write(pages.flatMap((page) => page ?? [])));
      },
    },
  };
}
