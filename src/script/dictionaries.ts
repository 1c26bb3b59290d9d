import compatibility from 'opencc-js/dict/CJK_Compatibility_Ideographs';
import hongKong from 'opencc-js/dict/HKVariantsRev';
import characters from 'opencc-js/dict/TSCharacters';
import phrases from 'opencc-js/dict/TSPhrases';
import taiwan from 'opencc-js/dict/TWVariantsRev';
import { CHARACTERS, NOT_GLYPHS, OWNED } from './tables/characters.ts';
import { type Entry, trieOf } from './trie.ts';

const entriesOf = (dictionary: string): Entry[] =>
  dictionary.split('|').map((entry) => entry.split(' ') as [string, string]);

const glyphs = trieOf(
  [compatibility, taiwan, hongKong]
    .flatMap(entriesOf)
    .filter(([glyph]) => !NOT_GLYPHS.includes(glyph)),
);

export const ALL_PHRASES = entriesOf(phrases);

/** OpenCC's phrases less those with a character that our tables own. */
export const PHRASES = ALL_PHRASES.filter(
  ([phrase]) => ![...phrase].some((character) => OWNED.includes(character)),
);

const words = trieOf(PHRASES, CHARACTERS, entriesOf(characters));
const plain = trieOf(CHARACTERS, entriesOf(characters));

/** Taiwan's, Hong Kong's and compatibility glyphs → those that OpenCC's dictionaries use. */
export const normalise = (text: string) => glyphs.convert(text);

/** Normalised Traditional → Simplified, by OpenCC's phrases and by characters. */
export const simplify = (text: string) => words.convert(text);

/** Normalised Traditional → Simplified, each character by itself. */
export const simplifyPlainly = (text: string) => plain.convert(text);
