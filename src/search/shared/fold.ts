/** Text as search compares it, each character with the offset in the source that it came from. */
export type Folded = { text: string; at: number[] };

const MARK = /\p{M}/gu;
/** And pictures: a company's name may be one. */
const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{Emoji_Presentation}]/u;

/**
 * Folds away all that a reader may type differently: width and accents (Unicode NFKD), case,
 * spaces and punctuation, and the script: 「Open AI」 → openai, 諾基亞 → 诺基亚.
 *
 * @param toSimplified a Han character in Simplified; any other as it is
 */
export function fold(source: string, toSimplified: (character: string) => string): Folded {
  let text = '';
  const at: number[] = [];
  let offset = 0;
  for (const character of source) {
    for (const part of character.normalize('NFKD').replace(MARK, '').toLowerCase()) {
      if (!LETTER_OR_DIGIT.test(part)) continue;
      const folded = toSimplified(part);
      text += folded;
      for (let unit = 0; unit < folded.length; unit++) at.push(offset);
    }
    offset += character.length;
  }
  return { text, at };
}

/** A folding from a table of pairs, `諾诺髮发…`. */
export function foldingBy(pairs: string): (source: string) => Folded {
  const table = new Map<string, string>();
  const characters = [...pairs];
  for (let index = 0; index < characters.length; index += 2)
    table.set(characters[index] ?? '', characters[index + 1] ?? '');
  return (source) => fold(source, (character) => table.get(character) ?? character);
}
