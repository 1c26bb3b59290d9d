import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { builtFiles, builtPages } from '../../built-files.ts';
import { policyOf } from '../policy/tighten.ts';
import { unionOf } from '../policy/union.ts';
import { damageOf } from './damage.ts';
import { rulesOf } from './headers.ts';
import { headersFile } from './headers-file.ts';
import { readSiteUrl, type SiteUrl } from './site-url.ts';

/** Where the site will live, as the environment says; says what was taken, and stops where that is no address. */
export function siteUrl(): SiteUrl {
  try {
    const url = readSiteUrl(process.env);
    const why = url.from ? `as ${url.from} says` : 'since SITE_URL is not set';
    console.log(`The site is made for ${url.site}${url.base}, ${why}.`);
    return url;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/**
 * Writes what hosts read beside the pages: `_headers` for Netlify and Cloudflare Pages, `.nojekyll`,
 * without which GitHub Pages leaves out `_astro/`.
 */
export function hosting(): AstroIntegration {
  let base: string;
  return {
    name: 'hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const policies = Array.from(builtPages(dir).values(), policyOf);
        await writeFile(new URL('_headers', dir), headersFile(rulesOf(unionOf(policies)), base));
        await writeFile(new URL('.nojekyll', dir), '');
      },
    },
  };
}

/**
 * Last of all, reads back what was built, and stops at a file that is not whole: a disk may be full.
 * What is published, everyone may read, whatever the umask: a server often runs as another user.
 */
export function readBack(): AstroIntegration {
  return {
    name: 'read-back',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const faults: string[] = [];
        for (const path of builtFiles(dir, /\.(?:woff2|png|epub|html)$/)) {
          const damage = damageOf(path, readFileSync(new URL(path, dir)));
          if (damage) faults.push(`dist/${path} ${damage}.`);
        }
        if (faults.length > 0)
          throw new Error(`${faults.join('\n')}\nBuild again; is there room on the disk?`);
        chmodSync(dir, 0o755);
        for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true }))
          chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
      },
    },
  };
}
