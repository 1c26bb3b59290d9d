import type { AstroIntegration } from 'astro';
import { builtPages, rewritePage } from '../../built-files.ts';
import { tightenPolicy } from './tighten.ts';

/** Gives every built page the narrowest policy that it can live with. */
export function policy(): AstroIntegration {
  return {
    name: 'policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const [path, html] of builtPages(dir)) rewritePage(dir, path, tightenPolicy(html));
      },
    },
  };
}
