import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import type { Script } from '../../address.ts';
import { cached } from '../../cache.ts';
import { KINDS } from '../shared/rank.ts';
import { indexPage } from './index-page.ts';
import { type SearchRecord, recordsOf } from './records.ts';

/** What the browser asks Pagefind for: its engine, see browser/search/pagefind.ts, and what that reads. */
const USED = /^wasm\.unknown\.pagefind$|\.pf_(meta|index|fragment)$/;
/** Pagefind hashes the name of this, too; a hash that nothing tells would have to be asked for first. */
const METADATA = /^pagefind\.(zh-\w+)_\w+(?=\.pf_meta$)/;
/** Pagefind begins each decompressed fragment with it. */
const SIGNATURE = 'pagefind_dcd';

/** A record with its address, below the base, and its script. */
export type Placed = { url: string; lang: Script; record: SearchRecord };

/**
 * The text's index is small and answers first; the browser then merges that of notes and cases.
 * Each lies in its folder below `pagefind/`.
 */
export const PARTS = [
  { folder: '', kinds: ['section'] },
  { folder: 'notes/', kinds: ['note', 'case', 'correction'] },
] as const satisfies { folder: string; kinds: SearchRecord['kind'][] }[];

/**
 * Indexes the built pages into `dist/pagefind/`: in each script a record for each section, note, case
 * and correction. Stops when the scripts differ, when Pagefind refuses a record, and when the finished
 * index, read back, does not hold each record once. Under `astro dev` it serves the last build's index.
 */
export function searchIndex(): AstroIntegration {
  let cache: URL;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = new URL('node_modules/.cache/search/', config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const records = await readRecords(dir);
        for (const { folder, kinds } of PARTS) {
          const part = records.filter(({ record }) => kinds.some((kind) => kind === record.kind));
          const files = await indexedOnce(part, cache);
          refuseLost(part, files);
          // One engine reads both.
          for (const { path, content } of files.filter(
            (file) => !folder || /\.pf_/.test(file.path),
          )) {
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
            response.setHeader('Content-Type', path.endsWith('.js') ? 'text/javascript' : '');
            response.end(content);
          }, next);
        });
      },
    },
  };
}

/** The records of all pages, the Traditional page of each pair first. Stops when the two differ. */
async function readRecords(dir: URL): Promise<Placed[]> {
  const records: Placed[] = [];
  const folder = fileURLToPath(dir);
  const pages = (await Array.fromAsync(glob('**/index.html', { cwd: folder }))).toSorted();
  for (const page of pages.filter((path) => !path.startsWith('hans/'))) {
    const path = `/${page.replace(/index\.html$/, '')}`;
    const [hant, hans] = await Promise.all(
      [page, `hans/${page}`].map(async (file) =>
        recordsOf(await readFile(new URL(file, dir), 'utf8')),
      ),
    );
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

/** The index of the same records, made once: files as JSON, their bytes in base64. */
async function indexedOnce(records: Placed[], cache: URL): Promise<IndexFile[]> {
  // Its `exports` hide where it says its version.
  const its = new URL('../package.json', import.meta.resolve('pagefind'));
  const [version, code] = await Promise.all(
    [its, new URL(import.meta.url)].map((file) => readFile(file, 'utf8')),
  );
  const pages = pagesOf(records);
  const kept = await cached(cache, JSON.stringify([version, code, pages]), async () => {
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

/** The records as pages for Pagefind. Readers want notes, then cases: a common word stands in more than a browser should load. */
const pagesOf = (records: Placed[]) =>
  records
    .toSorted((a, b) => KINDS.indexOf(a.record.kind) - KINDS.indexOf(b.record.kind))
    .map(({ url, lang, record }, order) => ({ url, content: indexPage(record, lang, order) }));

/** Pagefind's files for the records, without those that nothing here uses. */
export async function indexed(records: Placed[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ writePlayground: false });
    if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
    // All at once: it takes them in turn, and no answer is waited for.
    const pages = pagesOf(records);
    const answers = await Promise.all(pages.map((page) => index.addHTMLFile(page)));
    for (const [at, { errors: refused }] of answers.entries())
      if (refused.length > 0) throw new Error(`${pages[at]?.url}: ${refused.join('; ')}`);
    const { files, errors: failures } = await index.getFiles();
    if (failures.length > 0) throw new Error(`Pagefind: ${failures.join('; ')}`);
    return files
      .filter(({ path }) => USED.test(path))
      .map((file) => ({ ...slim(file), path: file.path.replace(METADATA, '$1') }));
  } finally {
    await close();
  }
}

/** A fragment without its folded text, half of it: nothing is shown or checked but the titles. */
function slim(file: IndexFile): IndexFile {
  if (!file.path.endsWith('.pf_fragment')) return file;
  const text = SIGNATURE + JSON.stringify({ ...readFragment(file), content: '' });
  return { ...file, content: gzipSync(text, { level: 9 }) };
}

const readFragment = ({ content }: IndexFile): { url: string } =>
  JSON.parse(gunzipSync(content).toString().slice(SIGNATURE.length));

/** Reads the index back, and stops unless it holds each record once. */
function refuseLost(records: Placed[], files: IndexFile[]): void {
  const held = files
    .filter(({ path }) => path.endsWith('.pf_fragment'))
    .map((file) => readFragment(file).url);
  const wanted = records.map(({ url }) => url);
  const lost = wanted.filter((url) => !held.includes(url));
  if (lost.length > 0 || held.length !== wanted.length)
    throw new Error(
      `The search index holds ${held.length} of ${wanted.length} records; lost: ${lost.slice(0, 10).join(' ')}`,
    );
}
