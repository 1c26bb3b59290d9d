import { copyFile, glob, mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import type { Script } from '../../address.ts';
import type { Weight } from '../cards/layout.ts';
import { cached, writeWhole } from '../cache.ts';
import { CORE, hanOf, missingFrom } from './charset.ts';
import { type PageText, pageText } from './page-text.ts';
import type { File } from '../../manuscript/proofreading/fault.ts';
import { makeConverter } from '../../script/convert.ts';
import {
  caseWords,
  glossaryOf,
  headingsOf,
  placeOf,
  shownWords,
} from '../../manuscript/shown-words.ts';
import { readManuscript, readViews } from '../../manuscript/read.ts';
import { openType, typeFile, withoutGlyph } from './typeface.ts';

const require = createRequire(import.meta.url);

/** `locl` makes —— two em wide, `halt` and `chws` let marks close up; all others would add 13 %. */
const FEATURES = ['halt', 'chws', 'locl', 'ccmp', 'liga', 'kern', 'mark'];

/**
 * The faces of a script: a small one with all that is not Han, then Han for the essay and for
 * headings, and what only the cases' pages need, which the essay never asks for.
 */
const FACES: { name: string; weight: Weight; characters: (shown: Shown) => string }[] = [
  { name: 'core', weight: 'regular', characters: () => CORE },
  { name: 'text', weight: 'regular', characters: ({ text }) => hanOf(text) },
  {
    name: 'heading',
    weight: 'heading',
    characters: ({ headings }) => CORE + hanOf(headings),
  },
  {
    name: 'more',
    weight: 'regular',
    characters: ({ text, more }) => missingFrom(hanOf(text), hanOf(more)).join(''),
  },
];

/** What the pages show in one script. */
type Shown = { text: string; headings: string; more: string };

/**
 * Cuts the type to the words. Before any page is made it writes `.astro/fonts/<face>-<hant|hans>.woff2`,
 * which the style sheet names, and keeps between builds what it has cut. Stops when the words have a
 * character without a glyph, and, after the pages are made, when one of them shows a character that
 * was not cut. Ships the licence beside the fonts.
 */
export function fonts(): AstroIntegration {
  const shown = new Map<Script, Shown>();
  return {
    name: 'fonts',
    hooks: {
      'astro:config:setup': async ({ config, command }) => {
        if (command === 'preview') return;
        const words = await readWords(config.root);
        const folder = new URL('.astro/fonts/', config.root);
        const cache = new URL('node_modules/.cache/fonts/', config.root);
        await mkdir(folder, { recursive: true });
        for (const [script, { essay, cases }] of Object.entries(words) as [Script, Words][]) {
          const files = [...essay, ...cases];
          const all = {
            text: joined(essay),
            headings: headingsOf(essay),
            more: joined(cases),
          };
          shown.set(script, all);
          for (const { name, weight, characters } of FACES) {
            const file = typeFile(script, weight);
            const wanted = characters(all);
            const cut = await cutOnce(file, wanted, files, cache);
            await writeWhole(
              new URL(`${name}-${script.slice(3).toLowerCase()}.woff2`, folder),
              cut,
            );
          }
        }
      },
      'astro:build:done': async ({ dir }) => {
        const licence = require.resolve('@expo-google-fonts/noto-serif-tc/LICENSE_FONT');
        await copyFile(licence, new URL('_astro/OFL.txt', dir));
        for await (const page of glob('**/*.html', { cwd: fileURLToPath(dir) }))
          refuseUncut(page, pageText(await readFile(new URL(page, dir), 'utf8')), shown);
      },
    },
  };
}

/** The files whose words the essay's page shows, and those that the cases' pages show. */
type Words = { essay: File[]; cases: File[] };

const joined = (files: File[]) => files.map(({ text }) => text).join('\n');

/** All that the pages will show, in each script. */
async function readWords(root: URL): Promise<Record<Script, Words>> {
  const manuscript = await readManuscript(root);
  const hant = {
    essay: shownWords(manuscript, await readViews(root)),
    cases: caseWords(manuscript),
  };
  const simplify = makeConverter(glossaryOf([...manuscript.sections, ...manuscript.cases]));
  const inHans = ({ path, text }: File) => ({ path, text: simplify(text) });
  return {
    'zh-Hant': hant,
    'zh-Hans': { essay: hant.essay.map(inHans), cases: hant.cases.map(inHans) },
  };
}

async function refuseWithoutGlyph(file: string, wanted: string, words: File[]): Promise<void> {
  const faults = withoutGlyph(await openType(file), wanted).map(
    (c) => `${placeOf(c, words)}  the type has no glyph for ${c}. Write another character.`,
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

function refuseUncut(
  page: string,
  { script, text, headings }: PageText,
  shown: Map<Script, Shown>,
): void {
  const cut = shown.get(script);
  const missing = [
    ...missingFrom(CORE + cut?.text + cut?.more, text),
    ...missingFrom(CORE + cut?.headings, headings),
  ];
  if (missing.length > 0)
    throw new Error(
      `${page}: no glyph was cut for ${missing.slice(0, 20).join(' ')}. Its words come from a place that src/manuscript/shown-words.ts does not read, or CORE in src/outputs/fonts/charset.ts lacks the sign.`,
    );
}

/**
 * The subset as woff2; the same bytes for the same font, features and characters. What is kept was
 * cut before, so it had its glyphs.
 */
async function cutOnce(
  file: string,
  characters: string,
  words: File[],
  cache: URL,
): Promise<Uint8Array> {
  const { version } = require('subset-font/package.json') as { version: string };
  const madeFrom = [file.replace(/^.*node_modules/, ''), version, ...FEATURES, characters].join(
    '\n',
  );
  return cached(cache, madeFrom, async () => {
    await refuseWithoutGlyph(file, characters, words);
    const options = { targetFormat: 'woff2', noHinting: true, keepFeatures: FEATURES } as const;
    return subsetFont(await readFile(file), characters, options);
  });
}
