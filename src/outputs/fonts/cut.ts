import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { cached } from '../../cache.ts';

const require = createRequire(import.meta.url);

/** `locl` makes —— two em wide, `halt` and `chws` let marks close up; all others would add 13 %. */
const FEATURES = ['halt', 'chws', 'locl', 'ccmp', 'liga', 'kern', 'mark'];

/**
 * The subset of a font file as woff2, cut unless it was before: the same bytes for the same font,
 * features and characters.
 *
 * @param cache the folder where it is kept
 */
export async function cutOnce(file: string, characters: string, cache: URL): Promise<Uint8Array> {
  const { version } = require('subset-font/package.json') as { version: string };
  const name = file.replace(/^.*node_modules/, '');
  return cached(cache, [name, version, ...FEATURES, characters].join('\n'), async () => {
    const options = { targetFormat: 'woff2', noHinting: true, keepFeatures: FEATURES } as const;
    return subsetFont(await readFile(file), characters, options);
  });
}
