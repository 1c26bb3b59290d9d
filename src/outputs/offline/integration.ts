import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { builtFiles } from '../../built-files.ts';
import { readSite } from '../../manuscript/folder.ts';
import { buildOf, farewell, workerFile } from './worker-file.ts';

/**
 * Writes `sw.js`, by which the site is read without a network. `OFFLINE=off` in the environment is the
 * kill switch: the worker of readers who have one takes away what it kept, and itself.
 */
export function offline(): AstroIntegration {
  const isOff = process.env['OFFLINE'] === 'off';
  let root: URL;
  let base: string;
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const isKept = command === 'build' && !isOff;
        updateConfig({ vite: { define: { 'import.meta.env.OFFLINE': String(isKept) } } });
      },
      'astro:config:done': ({ config }) => {
        root = config.root;
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const build = buildOf(builtFiles(dir, /\.[^/]*$/), { base, key: readSite().key });
        const code = await readFile(new URL('src/browser/offline/worker.js', root), 'utf8');
        const text = isOff ? farewell(build.prefix) : workerFile(build, code);
        await writeFile(new URL('sw.js', dir), text);
      },
    },
  };
}
