import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { cardPath, type Script } from '../../address.ts';
import { cached, cachedText } from '../../cache.ts';
import { anchorOf } from '../../manuscript/anchor.ts';
import { type Card, setCard } from './card.ts';
import type { Drawing, WidthOf } from './drawing.ts';
import { cardSvg } from './svg.ts';
import { cardsOf, mapWords, type Words } from './texts.ts';
import { holds } from './title.ts';
import { type Fault, refusal } from '../../manuscript/reader/fault.ts';
import type { FilePoint } from '../../manuscript/reader/text-file.ts';
import { pointOf } from '../../manuscript/reader/yaml-file.ts';
import { idOf, type Manuscript, readManuscript } from '../../manuscript/reader/manuscript.ts';
import { makeSimplifier } from '../../script/simplifier.ts';
import { glossariesOf } from '../../manuscript/glossary.ts';
import type { VerdictForm } from '../../manuscript/schemas/site.ts';
import { openSetter } from '../fonts/setter.ts';
import { typeVersion } from '../fonts/typeface.ts';

/** Ink on paper takes few colours; without dither, which would roughen the paper. */
const PNG = { palette: true, colours: 32, dither: 0, effort: 10 };

/**
 * Draws what a shared link shows, `cards/<hant|hans>/<name>.png`, and keeps between builds what it
 * has drawn. Stops at a title that no card holds.
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
        const setting = await readFile(new URL('src/outputs/fonts/setter.ts', root), 'utf8');
        for (const script of ['zh-Hant', 'zh-Hans'] as const) {
          await mkdir(new URL('.', new URL(cardPath(script, 'essay'), dir)), { recursive: true });
          const all = readCards(manuscript, script);
          for (const { name, set, isOurs } of await setCards(all, script, root)) {
            const draw = async () =>
              sharp(Buffer.from(cardSvg(set, (await openSetter(script)).draw)))
                .png(PNG)
                .toBuffer();
            // Whoever installs a font for a rare character is to see it.
            const png = isOurs
              ? await cached(cache, madeFrom(script, set, setting), draw)
              : await draw();
            await writeFile(new URL(cardPath(script, name), dir), png);
          }
        }
      },
    },
  };
}

/** A card as it is set, and whether our type alone draws it. */
type SetCard = { name: string; set: Drawing; isOurs: boolean };

/**
 * Sets the cards of a script, once for the same words by the same code: titles are tried in many
 * settings. Throws at titles that no card holds.
 */
async function setCards(
  all: ReturnType<typeof readCards>,
  script: Script,
  root: URL,
): Promise<SetCard[]> {
  const made = await cachedText(`cards-set/${script}`, root, [JSON.stringify(all)], async () => {
    const { widthOf, isOurs } = await openSetter(script);
    const faults = all.flatMap(({ title, card }) => tooLong(title, card, widthOf));
    if (faults.length > 0) throw refusal(faults);
    const set = all.map(({ name, card }): SetCard => {
      const drawing = setCard(card, widthOf);
      return { name, set: drawing, isOurs: drawing.texts.every(isOurs) };
    });
    return JSON.stringify(set);
  });
  return JSON.parse(made) as SetCard[];
}

/** The cards, their words in a script, with their names and the places of their titles. */
export function readCards(manuscript: Manuscript, script: Script) {
  const { edition, sections, cases } = manuscript;
  const texts = [edition, ...sections, ...cases];
  const { verdicts = {} } = manuscript.site.data as { verdicts?: Record<string, VerdictForm> };
  const hant = cardsOf({
    edition: editionOf(manuscript),
    sections: sections.map(({ file, frontmatter }) => ({
      ...(frontmatter.data as Words['sections'][number]),
      anchor: anchorOf(file.path),
    })),
    cases: cases.map(({ file, frontmatter }) => {
      const data = frontmatter.data as Words['cases'][number];
      return { ...data, id: idOf(file), form: verdicts[data.verdict] };
    }),
  });
  const simplify = makeSimplifier(glossariesOf(manuscript));
  return Array.from(hant, ([name, card], index) => {
    const { file, frontmatter } = texts[index] ?? edition;
    const own = (words: string) => (script === 'zh-Hant' ? words : simplify(words, file.path));
    const title = pointOf(frontmatter, [cases.some((one) => one.file === file) ? 'name' : 'title']);
    return { name, title, card: mapWords(card, own) };
  });
}

/** A title that no card holds, at its place. */
function tooLong(title: FilePoint, card: Card, widthOf: WidthOf): Fault[] {
  if (holds(card.title, widthOf)) return [];
  return [{ ...title, what: `"${card.title}" is too long for a card`, cure: 'Shorten it' }];
}

/** The title page, and who wrote what it tells of. */
function editionOf({ site, edition }: Manuscript): Words['edition'] {
  const { kind, author } = site.data as Words['edition'];
  const data = edition.frontmatter.data as Words['edition'];
  return { ...data, kind, author: author ?? data.original?.author ?? '' };
}

/**
 * All that decides a card's bytes but its outlines: those follow from the words, the type and the
 * code that sets them, and are drawn only where a card is new.
 */
function madeFrom(script: Script, set: Drawing, setting: string): string {
  const words = cardSvg(set, ({ text }) => ({ outline: text, strays: [] }));
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
