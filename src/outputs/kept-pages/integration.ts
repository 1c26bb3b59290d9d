import type { AstroIntegration } from 'astro';
import { forgetOthers, pagesFolder } from '../../cache.ts';
import { readSite } from '../../manuscript/folder.ts';

/** Keeps for the next build the pages that this one had, and none that are gone. */
export function keptPages(): AstroIntegration {
  let root: URL;
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': () => forgetOthers(pagesFolder(readSite().key), root),
    },
  };
}
