import { close, createIndex, type IndexFile } from 'pagefind';
import type { Script } from '../../address.ts';
import type { IndexedRecord } from '../shared/index-files.ts';
import { RECORD_KINDS } from '../shared/rank.ts';
import { repack } from './index-files.ts';
import { indexPage } from './index-page.ts';
import type { SearchRecord } from './records.ts';

/** A record with its address, below the base, and its script. */
export type PlacedRecord = { url: string; lang: Script; record: SearchRecord };

/** The records as pages for Pagefind. Readers want notes, then cases: a common word stands in more than a browser should load. */
export const pagesOf = (records: PlacedRecord[]) =>
  records
    .toSorted((a, b) => RECORD_KINDS.indexOf(a.record.kind) - RECORD_KINDS.indexOf(b.record.kind))
    .map(({ url, lang, record }) => ({ url, content: indexPage(record, lang) }));

/** The files of the records' index. */
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
    return repack(files, recordIn(records));
  } finally {
    await close();
  }
}

/** What is shown of each record, by its address. */
function recordIn(records: PlacedRecord[]): (url: string) => IndexedRecord {
  const shown = new Map(
    records.map(({ url, record: { kind, title, blocks } }) => [
      url,
      { kind, title, page: url.replace(/^\/|#.*/g, ''), blocks },
    ]),
  );
  return (url) => {
    const record = shown.get(url);
    if (!record) throw new Error(`Pagefind has indexed ${url}, which is no record`);
    return record;
  };
}

/** Reads the index back, and stops unless it holds each record once. */
export function refuseLost(records: PlacedRecord[], files: IndexFile[]): void {
  const held = files
    .filter(({ path }) => path.startsWith('records/'))
    .map(({ content }) => JSON.parse(Buffer.from(content).toString()) as IndexedRecord)
    .map(({ page, blocks }) => `/${page}#${blocks[0]?.id}`);
  const wanted = records.map(({ url }) => url);
  const lost = new Set(wanted).difference(new Set(held));
  if (lost.size > 0 || held.length !== wanted.length)
    throw new Error(
      `The search index holds ${held.length} of ${wanted.length} records; lost: ${[...lost].slice(0, 10).join(' ')}`,
    );
}
