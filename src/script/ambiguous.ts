import { type Glossary, makeConverter, normaliseGlossary, SITE_WORDS } from './convert.ts';
import { ALL_PHRASES, normalise, PHRASES, simplifyPlainly } from './dictionaries.ts';
import { FORMS } from './tables.ts';
import { type Entry, seal } from './trie.ts';

/** Characters whose Simplified form other words share: never wrong, yet worth a look. */
const MERGED = '餘裡裏後后里復複复';

const characterWise = ([from, to]: Entry) =>
  [...from].filter((character, index) => simplifyPlainly(character) !== [...to][index]);

/** Characters whose Simplified form depends on the word, by OpenCC's phrases and our tables. */
export const AMBIGUOUS: ReadonlySet<string> = new Set([
  ...MERGED,
  ...FORMS.map(({ of }) => of),
  ...PHRASES.flatMap(characterWise),
]);

export interface Choice {
  readonly char: string;
  readonly chosen: string;
  readonly sentence: string;
  /** What stands there if no phrase may cross a word bound; only where it differs. */
  readonly secondOpinion?: string;
}

const sentences = new Intl.Segmenter('zh', { granularity: 'sentence' });
const words = new Intl.Segmenter('zh', { granularity: 'word' });

const segmentsOf = (segmenter: Intl.Segmenter, text: string) =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

/** A converter whose phrases lie within one word, or begin and end on word bounds. */
function makeSecondOpinion(glossary: Glossary) {
  const phrases: Entry[] = [...ALL_PHRASES, ...SITE_WORDS, ...normaliseGlossary(glossary)];
  const known = new Map(phrases);
  const withinWord = seal(phrases, simplifyPlainly);
  return (text: string) => {
    const rest = segmentsOf(words, normalise(text));
    let result = '';
    while (rest.length > 0) {
      let count = Math.min(rest.length, 4);
      while (count > 1 && !known.has(rest.slice(0, count).join(''))) count--;
      result += withinWord(rest.splice(0, count).join(''));
    }
    return result;
  };
}

/**
 * Every ambiguous character of some blocks of Traditional text, in order, with its sentence and the
 * form chosen. Throws, as a converter does, on a glossary entry whose sides differ in length.
 */
export function report(blocks: readonly string[], glossary: Glossary = []): Choice[] {
  const convert = makeConverter(glossary);
  const reconsider = makeSecondOpinion(glossary);
  return blocks.flatMap((block) =>
    segmentsOf(sentences, block).flatMap((sentence) => {
      const chosen = [...convert(sentence)];
      const reconsidered = [...reconsider(sentence)];
      return [...sentence].flatMap((char, index): Choice[] => {
        if (!AMBIGUOUS.has(char)) return [];
        const [first = char, second = char] = [chosen[index], reconsidered[index]];
        return [
          { char, chosen: first, sentence, ...(second !== first && { secondOpinion: second }) },
        ];
      });
    }),
  );
}
