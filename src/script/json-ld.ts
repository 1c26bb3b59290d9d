import { list } from './words.ts';

const STRING = /"((?:[^"\\]|\\.)*)"(\s*:)?/g;

/** schema.org properties whose strings a reader may meet in a search result. */
const PROSE = new Set(
  list(`
    headline name description alternativeHeadline articleSection keywords caption text articleBody
    abstract alternateName claimReviewed reviewBody
  `),
);

export interface JsonString {
  readonly start: number;
  readonly end: number;
  readonly kind: 'prose' | 'language';
}

/** The strings in a stretch of JSON-LD that change with the script, by place, without quotes. */
export function stringsOf(source: string, start: number, end: number): JsonString[] {
  const strings: JsonString[] = [];
  let key = '';
  for (const { 1: value = '', 2: colon, index } of source.slice(start, end).matchAll(STRING)) {
    const kind = PROSE.has(key) ? 'prose' : key === 'inLanguage' ? 'language' : undefined;
    const at = start + index + 1;
    if (colon) key = value;
    else if (kind) strings.push({ start: at, end: at + value.length, kind });
  }
  return strings;
}
