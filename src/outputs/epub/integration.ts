import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { addressOf, type Script } from '../../address.ts';
import { cachedText } from '../../cache.ts';
import { type Manuscript, readManuscript } from '../../manuscript/reader/manuscript.ts';
import { type Pages, readPages } from '../built-pages.ts';
import { COVER, setCover } from '../cards/cover.ts';
import { readCards } from '../cards/integration.ts';
import { cardSvg } from '../cards/svg.ts';
import { openSetter } from '../fonts/setter.ts';
import { bindBook } from './book.ts';
import { bookName } from './name.ts';
import { type Pictures, picturesIn } from './pictures.ts';

/** Few colours, as on the cards. */
const PNG = { palette: true, colours: 32, dither: 0 };

/** Binds the built pages of each script into a book, `dist/essay-hant.epub` and `dist/essay-hans.epub`. */
export function epub(): AstroIntegration {
  let root: URL;
  let home: string;
  return {
    name: 'epub',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
        home = new URL(config.base, config.site).href;
      },
      'astro:build:done': async ({ dir }) => {
        const css = await readFile(new URL('src/styles/epub.css', root), 'utf8');
        for (const script of ['zh-Hant', 'zh-Hans'] as const) {
          const pages = readPages(dir, script);
          const cover = await drawCover(await readManuscript(root), script, root);
          const address = new URL(addressOf(script, '', home)).href;
          const pictures = await readPictures(dir, pages);
          const bytes = [...pictures, ['cover', cover] as const].map(([name, content]) => [
            name,
            Buffer.from(content).toString('base64'),
          ]);
          const madeFrom = [address, ...[...pages, ...bytes].flat()];
          const book = await cachedText(`epub/${script}`, root, madeFrom, async () =>
            Buffer.from(bindBook({ script, pages, address, css, cover, pictures })).toString(
              'base64',
            ),
          );
          await writeFile(new URL(bookName(script), dir), book, 'base64');
        }
      },
    },
  };
}

/** The cover as a PNG, in the type of the cards. */
async function drawCover(manuscript: Manuscript, script: Script, root: URL): Promise<Uint8Array> {
  const [essay] = readCards(manuscript, script);
  if (!essay) throw new Error('There is no card of the essay');
  const png = await cachedText(`covers/${script}`, root, [JSON.stringify(essay.card)], async () => {
    const { widthOf, draw } = await openSetter(script);
    const svg = cardSvg(setCover(essay.card, widthOf), draw, COVER);
    return (await sharp(Buffer.from(svg)).png(PNG).toBuffer()).toString('base64');
  });
  return Buffer.from(png, 'base64');
}

/** The pages' pictures, which lie in Astro's own folder. */
async function readPictures(dir: URL, pages: Pages): Promise<Pictures> {
  const pictures = new Map<string, Uint8Array>();
  for (const source of picturesIn(pages))
    pictures.set(source, await readFile(new URL(source.replace(/^.*(?=_astro\/)/, ''), dir)));
  return pictures;
}
