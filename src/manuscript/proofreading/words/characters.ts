import simplified from 'opencc-js/dict/STCharacters';
import type { Fault } from '../../reader/fault.ts';
import { pointIn, type Prose } from '../../reader/prose.ts';
import { TABLE_ONLY } from './table-only.ts';

/** The Han in common use in Traditional Chinese: level 1 of Big5, rows A4–C6. */
const COMMON = bigFiveLevelOne();

/**
 * Characters that a Traditional text has no use for: OpenCC simplifies others to them, and they are not
 * common in Traditional. So 里, 台 or 干 may stand; 机 or 体, which Big5 has as rare words, may not.
 */
const SIMPLIFIED_ONLY = new Set(
  simplified
    .split('|')
    .map((entry) => entry.split(' '))
    .filter(([character, ...forms]) => !forms.includes(character ?? ''))
    .map(([character = '']) => character)
    .filter((character) => !COMMON.has(character)),
);

function bigFiveLevelOne(): Set<string> {
  const bytes = [];
  for (let lead = 0xa4; lead <= 0xc6; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) bytes.push(lead, trail);
  return new Set(new TextDecoder('big5').decode(Uint8Array.from(bytes)));
}

const HAN = '\\p{Script=Han}';
const HAN_OR_MARK = `[${HAN}，。、；：？！「」『』（）《》〈〉—…]`;
const LATIN = '[\\p{Script=Latin}\\d]';

/** What a Traditional Chinese text may not contain, and why. */
const RULES: { pattern: RegExp; what: string; cure: string }[] = [
  {
    pattern: new RegExp(`(?<=${HAN_OR_MARK} *)[“”‘’]|[“”‘’](?= *${HAN_OR_MARK})`, 'gu'),
    what: 'curly quotation mark beside Han',
    cure: 'Write 「」, inside them 『』; the Simplified page gets “” and ‘’ by itself',
  },
  {
    pattern: new RegExp(`(?<=${HAN}) +(?=${LATIN})|(?<=${LATIN}) +(?=${HAN})`, 'gu'),
    what: 'space between Han and Latin',
    cure: 'Remove it; the page sets the gap itself',
  },
  {
    pattern: new RegExp(
      `(?<=[${HAN}」』）》])[,;:!?](?![^\\s${HAN}])|[,;!?](?=[${HAN}「『《])`,
      'gu',
    ),
    what: 'half-width mark beside Han',
    cure: 'Write it in full width: ，；：！？',
  },
  {
    pattern: /锟斤拷|錕斤拷|烫烫烫|燙燙燙|\ufffd/gu,
    what: 'what a decoder writes for characters that are gone',
    cure: 'Get the text again from its source, or mark the gap with […]',
  },
  {
    pattern: new RegExp(
      `(?<=${HAN})[(（](?=[a-züɡɑ]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])[a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜɡɑ]{1,6}\\)`,
      'gu',
    ),
    what: 'a reading in half-width brackets, as a machine inserts it',
    cure: 'Remove it, or write （） where it is meant',
  },
];

/** Simplified-only characters, curly quotation marks and hand-made spaces in Traditional words. */
export function proofCharacters(prose: Prose): Fault[] {
  const found = RULES.flatMap(({ pattern, what, cure }) =>
    [...prose.text.matchAll(pattern)].map(({ index }) => ({ index, what, cure })),
  );
  for (const { index, 0: character } of prose.text.matchAll(new RegExp(HAN, 'gu'))) {
    if (SIMPLIFIED_ONLY.has(character))
      found.push({
        index,
        what: `Simplified character ${character} in Traditional text`,
        cure: 'Write its Traditional form, or put it in <span translate="no"> where the character itself is meant',
      });
  }
  for (const { pattern, right } of TABLE_ONLY)
    for (const { index, 0: wrong } of prose.text.matchAll(pattern))
      found.push({
        index,
        what: `${wrong} in Traditional text, for ${right}`,
        cure: `Write ${right}; a table of single characters put the other there`,
      });
  return found.map(({ index, what, cure }) => ({ ...pointIn(prose, index), what, cure }));
}
