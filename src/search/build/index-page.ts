import type { SearchRecord } from './records.ts';
import { foldFully } from './fold-table.ts';

const ESCAPES: { [character: string]: string } = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
};
const escape = (text: string) => text.replace(/[&"<>]/g, (character) => ESCAPES[character] ?? '');

/**
 * A record as a page for Pagefind. What it indexes is the folded text, a character a word, so that no
 * segmenter has a say; what readers see rides along in the title of an empty element before each
 * block: `<b>` before a heading, `<i>` before other text.
 */
export function indexPage({ kind, title, blocks }: SearchRecord, lang: string): string {
  const body = blocks.map(({ id, text, heading }) => {
    const tag = heading ? 'b' : 'i';
    const words = [...foldFully(text).text].join(' ');
    return `<${tag} id="${escape(id)}" data-pagefind-title="${escape(text)}"></${tag}><p>${words}</p>`;
  });
  return `<!doctype html><html lang="${lang}"><body data-pagefind-body><div data-pagefind-meta="title:${escape(title)}"></div><div data-pagefind-meta="kind:${kind}"></div>${body.join('')}</body></html>`;
}
