import { copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AstroIntegration } from 'astro';
import type { Script } from '../../address.ts';
import { builtPages } from '../../built-files.ts';
import { cachedText, writeWhole } from '../../cache.ts';
import { cutOnce } from './cut.ts';
import { FACES } from './faces.ts';
import { typeFile } from './typeface.ts';
import { type Cut, refuseUncut } from './uncut.ts';
import { readWanted } from './wanted.ts';

const require = createRequire(import.meta.url);

/**
 * Cuts the type to the words. Before any page is made it writes `.astro/fonts/<face>-<hant|hans>.woff2`,
 * which the pages name, tells them whether the first screens have a face of their own
 * (`import.meta.env.HAS_FIRST_FACE`), and keeps between builds what it has cut. Names the characters of the
 * manuscript that the type has no glyph for, and stops, after the pages are made, when one of them
 * shows a character that was not cut. Ships the licence beside the fonts.
 */
export function fonts(): AstroIntegration {
  let cuts: ReadonlyMap<Script, Cut>;
  let root: URL;
  return {
    name: 'fonts',
    hooks: {
      'astro:config:setup': async ({ config, command, logger, updateConfig }) => {
        if (command === 'preview') return;
        root = config.root;
        const folder = new URL('.astro/fonts/', config.root);
        const cache = new URL('node_modules/.cache/fonts/', config.root);
        await mkdir(folder, { recursive: true });
        const wanted = await readWanted(root);
        cuts = new Map(wanted.cuts);
        for (const [script, cut] of cuts)
          for (const { name, weight } of FACES) {
            const face = await cutOnce(typeFile(script, weight), cut[name] ?? '', cache);
            const path = `${name}-${script.slice(3).toLowerCase()}.woff2`;
            await writeWhole(new URL(path, folder), face);
          }
        const first = Array.from(cuts, ([script, cut]) => [script, Boolean(cut['first'])]);
        const define = {
          'import.meta.env.HAS_FIRST_FACE': JSON.stringify(Object.fromEntries(first)),
        };
        updateConfig({ vite: { define } });
        for (const notice of wanted.notices) logger.warn(notice);
      },
      'astro:build:done': async ({ dir }) => {
        const licence = require.resolve('@expo-google-fonts/noto-serif-tc/LICENSE_FONT');
        await copyFile(licence, new URL('_astro/OFL.txt', dir));
        const pages = builtPages(dir);
        // What was found whole once need not be read again.
        const madeFrom = [JSON.stringify([...cuts]), ...[...pages].flat()];
        await cachedText('cut', root, madeFrom, async () => {
          for (const [page, html] of pages) refuseUncut(page, html, cuts);
          return '';
        });
      },
    },
  };
}
