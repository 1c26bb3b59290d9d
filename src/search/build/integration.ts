import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { IndexFile } from 'pagefind';
import type { Script } from '../../address.ts';
import { builtPages } from '../../built-files.ts';
import { cached, cachedText } from '../../cache.ts';
import { indexed, pagesOf, type PlacedRecord, refuseLost } from './pagefind.ts';
import { recordsOf, type SearchRecord } from './records.ts';

/**
 * The text's index is small and answers first; the browser then merges that of notes and cases.
 * Each lies in its folder below `pagefind/`.
 */
export const INDEX_PARTS = [
  { folder: '', kinds: ['section'] },
  { folder: 'notes/', kinds: ['note', 'case', 'correction'] },
] as const satisfies { folder: string; kinds: SearchRecord['kind'][] }[];

/**
 * Indexes the built pages into `dist/pagefind/`: in each script a record for each section, note, case
 * and correction. Stops when the scripts differ, when Pagefind refuses a record, and when the finished
 * index, read back, does not hold each record once. Under `astro dev` it serves the last build's index.
 */
export function searchIndex(): AstroIntegration {
  let project: URL;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        project = config.root;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const cache = new URL('node_modules/.cache/search/', project);
        const records = await readRecords(dir, project);
        for (const { folder, kinds } of INDEX_PARTS) {
          const part = records.filter(({ record }) => kinds.some((kind) => kind === record.kind));
          const files = await indexedOnce(part, cache);
          refuseLost(part, files);
          for (const { path, content } of files) {
            const file = fileURLToPath(new URL(`pagefind/${folder}${path}`, dir));
            await mkdir(dirname(file), { recursive: true });
            await writeFile(file, content);
          }
          logger.info(`${part.length} records in ${files.length} files`);
        }
      },
      'astro:server:setup': ({ server, logger }) => {
        logger.info('Search shows the last build: run `npm run build` to bring it up to date.');
        const { base, root } = server.config;
        server.middlewares.use(`${base}pagefind/`, (request, response, next) => {
          const path = new URL(request.url ?? '', 'http://localhost').pathname;
          readFile(new URL(`dist/pagefind${path}`, `file://${root}/`)).then((content) => {
            response.end(content);
          }, next);
        });
      },
    },
  };
}

/** The records of all pages, the Traditional page of each pair first. Stops when the two differ. */
async function readRecords(dir: URL, project: URL): Promise<PlacedRecord[]> {
  const pages = new Map([...builtPages(dir)].filter(([path]) => path.endsWith('index.html')));
  const made = await cachedText('records', project, [...pages].flat(), async () =>
    JSON.stringify(placedIn(pages)),
  );
  return JSON.parse(made) as PlacedRecord[];
}

function placedIn(pages: ReadonlyMap<string, string>): PlacedRecord[] {
  const records: PlacedRecord[] = [];
  for (const page of [...pages.keys()].filter((path) => !path.startsWith('hans/'))) {
    const path = `/${page.replace(/index\.html$/, '')}`;
    const [hant, hans] = [page, `hans/${page}`].map((file) => recordsOf(pages.get(file) ?? ''));
    if (JSON.stringify(shapeOf(hant)) !== JSON.stringify(shapeOf(hans)))
      throw new Error(`${path} and /hans${path} do not hold the same blocks`);
    const place = (lang: Script, root: string) => (record: SearchRecord) => ({
      url: `${root}${path}#${record.id}`,
      lang,
      record,
    });
    records.push(...(hant ?? []).map(place('zh-Hant', '')));
    records.push(...(hans ?? []).map(place('zh-Hans', '/hans')));
  }
  return records;
}

const shapeOf = (records: SearchRecord[] = []) =>
  records.map(({ id, blocks }) => [id, blocks.map((block) => block.id)]);

/** What makes files of pages, beside Pagefind. */
const MAKERS = ['pagefind.ts', 'index-files.ts'];

/** The index of the same records, made once: files as JSON, their bytes in base64. */
async function indexedOnce(records: PlacedRecord[], cache: URL): Promise<IndexFile[]> {
  // Its `exports` hide where it says its version.
  const its = new URL('../package.json', import.meta.resolve('pagefind'));
  const makers = MAKERS.map((file) => new URL(file, import.meta.url));
  const code = await Promise.all([its, ...makers].map((file) => readFile(file, 'utf8')));
  const made = JSON.stringify([code, pagesOf(records), records]);
  const kept = await cached(cache, made, async () => {
    const files = await indexed(records);
    const packed = files.map(({ path, content }) => [
      path,
      Buffer.from(content).toString('base64'),
    ]);
    return Buffer.from(JSON.stringify(packed));
  });
  const files = JSON.parse(Buffer.from(kept).toString()) as [string, string][];
  return files.map(([path, content]) => ({ path, content: Buffer.from(content, 'base64') }));
}
