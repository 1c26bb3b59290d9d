import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { tightenPolicy } from './tighten.ts';

/** Gives every built page the narrowest policy that it can live with. */
export function policy(): AstroIntegration {
  return {
    name: 'policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for await (const page of glob('**/*.html', { cwd: fileURLToPath(dir) })) {
          const file = new URL(page, dir);
          await writeFile(file, tightenPolicy(await readFile(file, 'utf8')));
        }
      },
    },
  };
}
