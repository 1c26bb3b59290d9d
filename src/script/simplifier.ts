import { type Glossary, makeConverter } from './convert.ts';

/** Turns words of a text into Simplified; which text, its name says. */
export type Simplify = (words: string, text?: string) => string;

/**
 * The one way from a site's words to Simplified. A glossary acts in the text that it belongs to and in
 * no other.
 *
 * @param glossaryOf what acts in a text, by its name; in what belongs to no text, by `''`
 */
export function makeSimplifier(glossaryOf: (text: string) => Glossary): Simplify {
  const byText = new Map<string, (words: string) => string>();
  const byGlossary = new Map<string, (words: string) => string>();
  const converterOf = (text: string) => {
    const glossary = glossaryOf(text);
    const key = JSON.stringify(glossary);
    const convert = byGlossary.get(key) ?? makeConverter(glossary);
    byGlossary.set(key, convert);
    byText.set(text, convert);
    return convert;
  };
  return (words, text = '') => (byText.get(text) ?? converterOf(text))(words);
}
