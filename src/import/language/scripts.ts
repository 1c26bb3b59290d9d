import simplified from 'opencc-js/dict/STCharacters';
import traditional from 'opencc-js/dict/TSCharacters';

const entries = (dictionary: string) => dictionary.split('|').map((entry) => entry.split(' '));

/** The Traditional forms of a character that Simplified writes, itself among them where it stays. */
const FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  entries(simplified).map(([character = '', ...forms]) => [character, forms]),
);
const TRADITIONAL = new Set(
  entries(traditional)
    .filter(([character, ...forms]) => !forms.includes(character ?? ''))
    .map(([character = '']) => character),
);

/** The Han in common use in Traditional Chinese: level 1 of Big5, rows A4–C6. */
const COMMON = bigFiveLevelOne();

function bigFiveLevelOne(): ReadonlySet<string> {
  const bytes = [];
  for (let lead = 0xa4; lead <= 0xc6; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) bytes.push(lead, trail);
  return new Set(new TextDecoder('big5').decode(Uint8Array.from(bytes)));
}

/** Whether a Traditional text has no use for the character: 国, 们, but not 后 or 里. */
export const isSimplifiedOnly = (character: string): boolean =>
  FORMS.has(character) && !FORMS.get(character)?.includes(character) && !COMMON.has(character);

/** Whether a Simplified text has no use for the character. */
export const isTraditionalOnly = (character: string): boolean => TRADITIONAL.has(character);

/** The Traditional forms of a character where it has more than one; 后 is 後 and 后. */
export const formsOf = (character: string): readonly string[] => FORMS.get(character) ?? [];
