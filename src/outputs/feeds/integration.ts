import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { addressOf } from '../../address.ts';
import { readPages } from '../built-pages.ts';
import { contentsOf } from './contents.ts';
import { fill } from './fill.ts';

/** Fills the feeds with the texts that they tell of, which are whole only when the pages are built. */
export function feeds(): AstroIntegration {
  let home: string;
  return {
    name: 'feeds',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
      },
      'astro:build:done': async ({ dir }) => {
        for (const script of ['zh-Hant', 'zh-Hans'] as const) {
          const file = new URL(addressOf(script, 'feed.xml', './'), dir);
          const contents = contentsOf(await readPages(dir, script), addressOf(script, '', home));
          await writeFile(file, fill(await readFile(file, 'utf8'), contents));
        }
      },
    },
  };
}
