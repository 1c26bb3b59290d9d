import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { ico } from './ico.ts';
import { LIGHT } from '../../styles/palette.ts';

/** Systems that cut icons to a shape of their own want them full to the corners. */
const ICONS = [
  { name: '192', size: 192, full: false },
  { name: '512', size: 512, full: false },
  { name: 'maskable', size: 512, full: true },
  { name: 'apple-touch', size: 180, full: true },
];

/** Draws `icons/*.png` and `favicon.ico` from `favicon.svg`, for systems that take no SVG or ask unbidden. */
export function icons(): AstroIntegration {
  return {
    name: 'icons',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const svg = await readFile(new URL('favicon.svg', dir));
        await mkdir(new URL('icons/', dir), { recursive: true });
        const small = await sharp(svg, { density: 72 }).resize(32).png().toBuffer();
        await writeFile(new URL('favicon.ico', dir), ico(small, 32));
        for (const { name, size, full } of ICONS) {
          const icon = sharp(svg, { density: (72 * size) / 32 }).resize(size);
          if (full) icon.flatten({ background: LIGHT.accent });
          await icon
            .png({ palette: true })
            .toFile(fileURLToPath(new URL(`icons/${name}.png`, dir)));
        }
      },
    },
  };
}
