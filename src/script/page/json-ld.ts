import { list } from '../words.ts';

const STRING = /"((?:[^"\\]|\\.)*)"(\s*:)?/g;

/** schema.org properties whose strings a reader may meet in a search result. */
const PROSE = new Set(
  list(`
    headline name description alternativeHeadline articleSection keywords caption text articleBody
    abstract alternateName claimReviewed reviewBody
  `),
);

/** JSON-LD with what changes with the script put through a function of its kind, without quotes. */
export function inJsonLd(
  source: string,
  of: Record<'prose' | 'language', (value: string) => string>,
): string {
  let key = '';
  return source.replace(STRING, (string, value: string, colon?: string) => {
    if (colon) {
      key = value;
      return string;
    }
    if (PROSE.has(key)) return `"${of.prose(value)}"`;
    return key === 'inLanguage' ? `"${of.language(value)}"` : string;
  });
}
