import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Indexes the built pages, each script apart, into `dist/pagefind/`; a page that is refused stops the build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        try {
          const { index, errors } = await createIndex({
            writePlayground: false,
            excludeSelectors: ['sup', '.back'],
          });
          if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
          const added = await index.addDirectory({ path: fileURLToPath(dir) });
          const outputPath = fileURLToPath(new URL('pagefind/', dir));
          const written = await index.writeFiles({ outputPath });
          const refused = [...errors, ...added.errors, ...written.errors];
          if (refused.length > 0) throw new Error(`Pagefind: ${refused.join('; ')}`);
          logger.info(`${added.page_count} pages read`);
        } finally {
          await close();
        }
      },
    },
  };
}
