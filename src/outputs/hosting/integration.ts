import { chmod, glob, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
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
        const policies = await Array.fromAsync(
          glob('**/*.html', { cwd: fileURLToPath(dir) }),
          async (page) => policyOf(await readFile(new URL(page, dir), 'utf8')),
        );
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
      'astro:build:done': async ({ dir }) => {
        const faults: string[] = [];
        for await (const path of glob('**/*.{woff2,png,epub,html}', { cwd: fileURLToPath(dir) })) {
          const damage = damageOf(path, await readFile(new URL(path, dir)));
          if (damage) faults.push(`dist/${path} ${damage}.`);
        }
        if (faults.length > 0)
          throw new Error(`${faults.join('\n')}\nBuild again; is there room on the disk?`);
        await chmod(dir, 0o755);
        for (const entry of await readdir(dir, { recursive: true, withFileTypes: true }))
          await chmod(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
      },
    },
  };
}
