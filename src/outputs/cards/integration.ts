import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { parse } from 'yaml';
import { cardPath, type Script } from '../../address.ts';
import { anchorOf } from '../../manuscript/anchor.ts';
import { type Drawing, setCard } from './layout.ts';
import { cardSvg } from './svg.ts';
import { cardsOf, mapWords, type Words } from './texts.ts';
import type { File } from '../../manuscript/proofreading/fault.ts';
import type { Manuscript } from '../../manuscript/proofreading/proofread.ts';
import { makeConverter } from '../../script/convert.ts';
import { glossaryOf } from '../../manuscript/shown-words.ts';
import { readManuscript } from '../../manuscript/read.ts';
import { cached } from '../cache.ts';
import { openSetter, typeVersion } from '../fonts/typeface.ts';

/** Ink on paper takes few colours; without dither, which would roughen the paper. */
const PNG = { palette: true, colours: 32, dither: 0, effort: 10 };

/**
 * Draws what a shared link shows, `cards/<hant|hans>/<name>.png`, and keeps between builds what it
 * has drawn. Stops at a title that no card holds, and at a character without a glyph.
 */
export function cards(): AstroIntegration {
  let root: URL;
  return {
    name: 'cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ dir }) => {
        const cache = new URL('node_modules/.cache/cards/', root);
        const manuscript = await readManuscript(root);
        const setting = await readFile(new URL('src/outputs/fonts/typeface.ts', root), 'utf8');
        for (const script of ['zh-Hant', 'zh-Hans'] as const) {
          const setter = await openSetter(script);
          await mkdir(new URL('.', new URL(cardPath(script, 'essay'), dir)), { recursive: true });
          for (const { name, path, card } of readCards(manuscript, script)) {
            const set = naming(path, () => setCard(card, setter.widthOf));
            const png = await cached(cache, madeFrom(script, set, setting), () => {
              const svg = naming(path, () => cardSvg(set, setter.outlineOf));
              return sharp(Buffer.from(svg)).png(PNG).toBuffer();
            });
            await writeFile(new URL(cardPath(script, name), dir), png);
          }
        }
      },
    },
  };
}

/** The cards, their words in a script, with their names and the files that they come from. */
export function readCards(manuscript: Manuscript, script: Script) {
  const { site, edition, sections, cases } = manuscript;
  const simplify = makeConverter(glossaryOf([...sections, ...cases]));
  const own = (words: string) => (script === 'zh-Hant' ? words : simplify(words));
  const paths = [edition, ...sections, ...cases].map(({ path }) => path);
  const hant = cardsOf({
    edition: editionOf(site, edition),
    sections: sections.map((file) => ({
      ...dataOf<Words['sections'][number]>(file),
      anchor: anchorOf(file.path),
    })),
    cases: cases.map((file) => ({
      ...dataOf<Words['cases'][number]>(file),
      id: basename(file.path, '.mdx'),
    })),
  });
  return Array.from(hant, ([name, card], index) => {
    return { name, path: paths[index] ?? '', card: mapWords(card, own) };
  });
}

/** Does some work, and names the file in what goes wrong there. */
function naming<T>(path: string, draw: () => T): T {
  try {
    return draw();
  } catch (cause) {
    throw new Error(`${path}:1  ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

/** The title page, and who wrote what it tells of. */
function editionOf(site: File, edition: File): Words['edition'] {
  const { kind, author } = parse(site.text);
  const data = dataOf<Words['edition']>(edition);
  return { ...data, kind, author: author ?? data.original?.author };
}

/** A file's frontmatter, whose shape the collections have checked. */
const dataOf = <T>({ text }: File) => parseFrontmatter(text).frontmatter as T;

/**
 * All that decides a card's bytes but its outlines: those follow from the words, the type and the
 * code that sets them, and are drawn only where a card is new.
 */
function madeFrom(script: Script, set: Drawing, setting: string): string {
  const words = cardSvg(set, ({ text }) => text);
  return JSON.stringify([
    script,
    words,
    set.texts,
    setting,
    typeVersion(script),
    PNG,
    sharp.versions,
  ]);
}
