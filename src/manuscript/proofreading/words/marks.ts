/** One thing that words may not contain, and why. */
type MarkRule = { pattern: RegExp; what: string; cure: string };

const HAN = '\\p{Script=Han}';
const FULL = `[${HAN}，。、；：？！「」『』（）《》〈〉—…]`;
const LATIN = '[\\p{Script=Latin}\\d]';
const SPACE = '[ \\t\\u00a0\\u2000-\\u200a\\u202f]';

const rule = (pattern: string, what: string, cure: string): MarkRule => ({
  pattern: new RegExp(pattern, 'gu'),
  what,
  cure,
});

/** Marks and spaces of another typography in Chinese words. */
export const MARK_RULES: MarkRule[] = [
  rule(
    `(?<=${FULL}${SPACE}*)[“”‘’]|[“”‘’](?=${SPACE}*${FULL})`,
    'curly quotation mark beside Han',
    'Write 「」, inside them 『』; the Simplified page gets “” and ‘’ by itself',
  ),
  rule(
    `(?<=${FULL})["']|["'](?=${FULL})`,
    'straight quotation mark beside Han',
    'Write 「」, inside them 『』',
  ),
  rule(
    `(?<=${HAN})${SPACE}+(?=${LATIN})|(?<=${LATIN})${SPACE}+(?=${HAN})`,
    'space between Han and Latin',
    'Remove it; the page sets the gap itself',
  ),
  rule(
    `(?<=${HAN})[\\u00a0\\u2000-\\u200a\\u202f]+(?=${HAN})`,
    'space between Han',
    'Remove it, or write the mark that belongs there',
  ),
  rule(
    `(?<=[${HAN}」』）》])[,;:!?](?![^\\s${HAN}])|[,;](?=[${HAN}「『《])|(?<!\\p{Script=Latin})[!?](?=[${HAN}「『《])|(?<=${HAN})\\.(?!\\.)`,
    'half-width mark beside Han',
    'Write it in full width: ，。；：！？',
  ),
  rule(
    '锟斤拷|錕斤拷|烫烫烫+|燙燙燙+|屯屯屯+|\\ufffd',
    'what a decoder writes for characters that are gone',
    'Get the text again from its source, or mark the gap with […]',
  ),
  rule(
    `(?<=${HAN})[(（](?=[a-züɡɑ]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])[a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜɡɑ]{1,6}\\)`,
    'a reading in half-width brackets, as a machine inserts it',
    'Remove it, or write （） where it is meant',
  ),
  rule(
    `\\((?=[^()]*${HAN})|(?<=${HAN})[()]|(?<=\\([^()]*${HAN}[^()]*)\\)`,
    'half-width bracket beside Han',
    'Write （ and ）',
  ),
  rule(
    '^[^\\S\\n]+|[^\\S\\n]+$',
    'space at the edge of a paragraph',
    'Remove it: the page sets indents itself',
  ),
  rule('\\t', 'a tab', 'Remove it'),
  rule(
    '[\\u2e80-\\u2fdf\\uf900-\\ufaff]',
    'a radical or a compatibility character in the place of Han',
    'Type the character anew: a PDF gave another of the same look',
  ),
  rule(
    '(?:［[\\^＾]|\\[＾)(?=[^\\]］]*[\\]］])|\\[\\^(?=[^\\]］]*］)',
    'a note’s mark in full-width',
    'Write [^label] in half-width',
  ),
  rule('\\$\\$', 'mathematics, which no page sets', 'Say it in words'),
];
