import type { SearchRecord } from './records.ts';
import { foldFully } from './fold-table.ts';

/**
 * A record as a page for Pagefind: its folded text, a character a word, so that no segmenter has a say.
 * No mark that HTML knows is left in it. What is shown of a record the index has from the record itself.
 */
export function indexPage({ blocks }: SearchRecord, lang: string): string {
  const words = blocks.flatMap(({ text }) => [...foldFully(text).text]);
  return `<!doctype html><html lang="${lang}"><body data-pagefind-body>${words.join(' ')}</body></html>`;
}
