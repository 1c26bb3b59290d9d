import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { addressOf } from '../../address.ts';
import { cachedText } from '../../cache.ts';
import { readPages } from '../built-pages.ts';
import { contentsOf } from './contents.ts';
import { fill } from './fill.ts';

/** Fills the feeds with the texts that they tell of, which are whole only when the pages are built. */
export function feeds(): AstroIntegration {
  let root: URL;
  let home: string;
  return {
    name: 'feeds',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
        home = new URL(config.base, config.site).href;
      },
      'astro:build:done': async ({ dir }) => {
        for (const script of ['zh-Hant', 'zh-Hans'] as const) {
          const file = new URL(addressOf(script, 'feed.xml', './'), dir);
          const pages = readPages(dir, script);
          const address = addressOf(script, '', home);
          const feed = await readFile(file, 'utf8');
          const madeFrom = [address, feed, ...[...pages].flat()];
          const filled = await cachedText(`feeds/${script}`, root, madeFrom, async () =>
            fill(feed, contentsOf(pages, address)),
          );
          await writeFile(file, filled);
        }
      },
    },
  };
}
