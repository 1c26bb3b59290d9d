import { copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AstroIntegration } from 'astro';
import type { Script } from '../../address.ts';
import { builtPages } from '../../built-files.ts';
import { cachedText, writeWhole } from '../../cache.ts';
import { describe } from '../../manuscript/reader/fault.ts';
import type { Prose } from '../../manuscript/reader/prose.ts';
import { pointOfCharacter } from '../../manuscript/shown-words.ts';
import { cutOnce } from './cut.ts';
import { FACES } from './faces.ts';
import { readShown } from './shown.ts';
import { openType, typeFile, withoutGlyph } from './typeface.ts';
import { type Cut, refuseUncut } from './uncut.ts';

const require = createRequire(import.meta.url);

/**
 * Cuts the type to the words. Before any page is made it writes `.astro/fonts/<face>-<hant|hans>.woff2`,
 * which the pages name, tells them whether the first screens have a face of their own
 * (`import.meta.env.HAS_FIRST_FACE`), and keeps between builds what it has cut. Names the characters of the
 * manuscript that the type has no glyph for, and stops, after the pages are made, when one of them
 * shows a character that was not cut. Ships the licence beside the fonts.
 */
export function fonts(): AstroIntegration {
  const cuts = new Map<Script, Cut>();
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
        const notices = new Set<string>();
        for (const [script, { shown, words }] of await readShown(config.root)) {
          const cut: Cut = {};
          for (const { name, weight, characters } of FACES) {
            const file = typeFile(script, weight);
            const wanted = characters(shown);
            const lacking = withoutGlyph(await openType(file), wanted);
            for (const notice of noticesOf(lacking, words)) notices.add(notice);
            cut[name] = wanted;
            const path = `${name}-${script.slice(3).toLowerCase()}.woff2`;
            await writeWhole(new URL(path, folder), await cutOnce(file, wanted, cache));
          }
          cuts.set(script, cut);
        }
        const first = Array.from(cuts, ([script, cut]) => [script, Boolean(cut['first'])]);
        const define = {
          'import.meta.env.HAS_FIRST_FACE': JSON.stringify(Object.fromEntries(first)),
        };
        updateConfig({ vite: { define } });
        for (const notice of notices) logger.warn(notice);
      },
      'astro:build:done': async ({ dir }) => {
        const licence = require.resolve('@expo-google-fonts/noto-serif-tc/LICENSE_FONT');
        await copyFile(licence, new URL('_astro/OFL.txt', dir));
        const pages = builtPages(dir);
        // What was found whole once need not be read again.
        await cachedText('cut', root, JSON.stringify([...cuts, ...pages]), async () => {
          for (const [page, html] of pages) refuseUncut(page, html, cuts);
          return '';
        });
      },
    },
  };
}

/** What an author should know of characters that the type has no glyph for: a name cannot do without. */
function noticesOf(lacking: string[], words: Prose[]): string[] {
  return lacking.flatMap((character) => {
    const point = pointOfCharacter(character, words);
    const what = `the type has no glyph for ${character}: pages set it in the reader's own, cards in this machine's`;
    return point ? describe({ ...point, what, cure: 'See whether it can be another' }) : [];
  });
}
