import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import type { AstroUserConfig } from 'astro';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { minify } from 'vite';
import { cards } from './src/outputs/cards/integration.ts';
import { commit } from './src/outputs/history/commit.ts';
import { epub } from './src/outputs/epub/integration.ts';
import { feeds } from './src/outputs/feeds/integration.ts';
import { fonts } from './src/outputs/fonts/integration.ts';
import { icons } from './src/outputs/icons/integration.ts';
import { lastChange } from './src/outputs/history/last-change.ts';
import { keptPages } from './src/outputs/kept-pages/integration.ts';
import { markdownFiles } from './src/outputs/markdown/integration.ts';
import { offline } from './src/outputs/offline/integration.ts';
import { policy } from './src/outputs/policy/integration.ts';
import { caseIds, pictureNames } from './src/manuscript/folder.ts';
import { markdown } from './src/manuscript/markdown/syntax.ts';
import { proofread } from './src/manuscript/proofreading/integration.ts';
import { searchIndex } from './src/search/build/integration.ts';
import { hosting, readBack, siteUrl } from './src/outputs/hosting/integration.ts';
import { sheets } from './src/outputs/sheets/integration.ts';
import { sitemap } from './src/outputs/sitemap/integration.ts';

const { site, base } = siteUrl();

/** What Node reads as it is, for the integrations and the pages alike. */
const SHARED = new RegExp(
  `^${RegExp.escape(new URL('src/', import.meta.url).href)}(?:cache\\.ts$|(?:html|manuscript|outputs|script|search)/)`,
);

// Not by `defineConfig`, which is a type for a quarter of a second: `astro/config` loads an optimizer of SVG.
export default {
  site,
  base,
  trailingSlash: 'always',
  // The order is the order of work: read the manuscript, name the version, cut the type, set the
  // pages, keep them for the next build, let them share their style, guard them, draw what stands for
  // them, list and index them, bind them, write them for machines, and read back what was written.
  integrations: [
    proofread(),
    commit(),
    fonts(),
    mdx(),
    keptPages(),
    sheets(),
    policy(),
    cards(),
    icons(),
    sitemap(),
    searchIndex(),
    epub(),
    markdownFiles(),
    feeds(),
    offline(),
    hosting(),
    readBack(),
  ],
  markdown: {
    syntaxHighlight: false,
    // `mdx({ remarkPlugins })` is ignored in Astro 7; only the processor reaches .mdx files.
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [...markdown({ caseIds, pictures: pictureNames }), lastChange],
    }),
  },
  // Keeps white space between inline elements; the default ('jsx') drops it.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "font-src 'self'",
        "img-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [
      {
        name: 'small-inline-scripts',
        enforce: 'pre',
        // What stands in the pages travels without its comments, and in a block: as they are no modules, all
        // of a page share one scope.
        load: async (id) => {
          if (!id.endsWith('.js?raw')) return undefined;
          const source = await readFile(id.replace('?raw', ''), 'utf8');
          const { code } = await minify(id, `{${source}}`, { module: false });
          return `export default ${JSON.stringify(code.trim())}`;
        },
      },
      {
        name: 'shared-rooms',
        apply: 'build',
        enforce: 'pre',
        applyToEnvironment: ({ name }) => name === 'prerender',
        // The pages take these from outside their bundle: the manuscript is parsed once, by whoever comes
        // first, and so are the dictionaries of the scripts.
        resolveId: (source, importer) => {
          if (!importer || !source.startsWith('.')) return undefined;
          const { href } = new URL(source, pathToFileURL(importer));
          return SHARED.test(href) ? { id: href, external: true } : undefined;
        },
      },
      {
        name: 'plain-imports',
        enforce: 'pre',
        // Vite's helper for import() fetches style sheets ahead, which no script here has: 700 bytes for
        // nothing, and the list of what to fetch is 160 more.
        configEnvironment: (name) =>
          name === 'client' ? { build: { modulePreload: false } } : undefined,
        load: (id) =>
          id === '\0vite/preload-helper.js'
            ? 'export const __vitePreload = (load) => load();'
            : undefined,
      },
    ],
    // A data: address would need a wider policy, and a font in one could not be cached.
    build: {
      // The oldest that show the site as it was designed, see the README; what they lack is written out.
      cssTarget: ['chrome111', 'safari16.4', 'firefox121'],
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro 7.3 marks its MDX modules with a directive that the bundler remarks on, once a file.
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      },
    },
  },
} satisfies AstroUserConfig;
