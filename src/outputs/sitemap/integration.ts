import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { builtPages } from '../../built-files.ts';
import { cachedText } from '../../cache.ts';
import { headOf, listedOf, printSitemap } from './sitemap.ts';

/** Lists in `sitemap.xml` every built page that wants to be found, as it says of itself. */
export function sitemap(): AstroIntegration {
  let root: URL;
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ dir }) => {
        const pages = [...builtPages(dir)].filter(([path]) => path.endsWith('index.html'));
        const heads = pages.map(([, html]) => headOf(html));
        const text = await cachedText('sitemap', root, heads, async () =>
          printSitemap(heads.flatMap((head) => listedOf(head) ?? [])),
        );
        await writeFile(new URL('sitemap.xml', dir), text);
      },
    },
  };
}
