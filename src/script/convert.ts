import { normalise, simplify } from './dictionaries.ts';
import { FORMS, SPELLINGS } from './tables.ts';
import { type Entry, seal } from './trie.ts';

/** What a page says of its own names: 徐乾學 → 徐乾学. */
export type Glossary = readonly Entry[];

/** The words of the tables with their Simplified, normalised to be found in normalised text. */
export const SITE_WORDS = [...FORMS, ...SPELLINGS].flatMap(({ of, as, words }) =>
  words.map(normalise).map((word): Entry => [word, word.split(of).map(simplify).join(as)]),
);

/** After a Latin name, at the end of a clause, 著 signs a work: “Ann Lee 著，”. */
const SIGNATURE = /(?<=[\p{Script=Latin}.)]\s?)著(?=[，。；、）)\]\s]|$)/u;

const convert = seal(SITE_WORDS, simplify);

/** The glossary as it is found in normalised text. */
export const normaliseGlossary = (glossary: Glossary): Entry[] =>
  glossary.map(([from, to]) => [normalise(from), to]);

/**
 * A converter from Traditional text to Simplified. It takes the glossary's words, then the site's,
 * then OpenCC's phrases and characters: longest match, and nothing reaches into a word once taken.
 * The text keeps its number of code points: throws on a glossary entry whose sides differ in it.
 */
export function makeConverter(glossary: Glossary = []): (text: string) => string {
  const sealed = seal(normaliseGlossary(glossary), convert);
  return (text) => normalise(text).split(SIGNATURE).map(sealed).join('著');
}
