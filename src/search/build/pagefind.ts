import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import type { Script } from '../../address.ts';
import { RECORD_KINDS } from '../shared/rank.ts';
import { indexPage } from './index-page.ts';
import type { SearchRecord } from './records.ts';

/** What the browser asks Pagefind for: its engine, see browser/search/pagefind.ts, and what that reads. */
const USED = /^wasm\.unknown\.pagefind$|\.pf_(meta|index|fragment)$/;
/** Pagefind hashes the name of this, too; a hash that nothing tells would have to be asked for first. */
const METADATA = /^pagefind\.(zh-\w+)_\w+(?=\.pf_meta$)/;
/** Pagefind begins each decompressed fragment with it. */
const SIGNATURE = 'pagefind_dcd';

/** A record with its address, below the base, and its script. */
export type PlacedRecord = { url: string; lang: Script; record: SearchRecord };

/** The records as pages for Pagefind. Readers want notes, then cases: a common word stands in more than a browser should load. */
export const pagesOf = (records: PlacedRecord[]) =>
  records
    .toSorted((a, b) => RECORD_KINDS.indexOf(a.record.kind) - RECORD_KINDS.indexOf(b.record.kind))
    .map(({ url, lang, record }, order) => ({ url, content: indexPage(record, lang, order) }));

/** Pagefind's files for the records, without those that nothing here uses. */
export async function indexed(records: PlacedRecord[]): Promise<IndexFile[]> {
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
export function refuseLost(records: PlacedRecord[], files: IndexFile[]): void {
  const held = files
    .filter(({ path }) => path.endsWith('.pf_fragment'))
    .map((file) => readFragment(file).url);
  const wanted = records.map(({ url }) => url);
  const lost = new Set(wanted).difference(new Set(held));
  if (lost.size > 0 || held.length !== wanted.length)
    throw new Error(
      `The search index holds ${held.length} of ${wanted.length} records; lost: ${[...lost].slice(0, 10).join(' ')}`,
    );
}
