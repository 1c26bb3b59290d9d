import type { Glossary } from './convert.ts';
import { ALL_PHRASES, normalise, simplifyPlainly } from './dictionaries.ts';
import { SITE_WORDS } from './rules.ts';
import { type Entry, seal } from './trie.ts';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** The most words of the Segmenter that a phrase may join. */
const LONGEST = 4;

/**
 * A converter by other means, to be compared with: its phrases lie within one word of
 * Intl.Segmenter, or begin and end on the bounds of words.
 */
export function makeSecondOpinion(glossary: Glossary): (text: string) => string {
  const phrases: Entry[] = [
    ...ALL_PHRASES,
    ...SITE_WORDS,
    ...glossary.map(([from, to]): Entry => [normalise(from), to]),
  ];
  const known = new Map(phrases);
  const withinWord = seal(phrases, simplifyPlainly);
  return (text) => {
    const rest = Array.from(words.segment(normalise(text)), ({ segment }) => segment);
    let result = '';
    while (rest.length > 0) {
      let count = Math.min(rest.length, LONGEST);
      while (count > 1 && !known.has(rest.slice(0, count).join(''))) count--;
      result += withinWord(rest.splice(0, count).join(''));
    }
    return result;
  };
}
