import { normalise, simplifyPlainly } from '../../script/dictionaries.ts';
import { fold } from '../shared/fold.ts';

const memo = new Map<string, string>();

/** What becomes another character only in some words: 買帳 is 买账, 反覆 反复, 彷彿 仿佛. A search knows no words. */
const IN_WORDS: Record<string, string> = { 帐: '账', 覆: '复', 彷: '仿' };

/**
 * A Han character in Simplified, by itself: what search compares. Others as they are. What comes out
 * goes in again, for both scripts must fold alike: 麼 becomes 么, and that by itself 幺.
 */
export function toSimplified(character: string): string {
  let simplified = memo.get(character);
  if (simplified === undefined) {
    const plain = IN_WORDS[character] ?? simplifyPlainly(normalise(character));
    const changed = plain !== character && [...plain].length === 1;
    simplified = changed ? toSimplified(plain) : character;
    memo.set(character, simplified);
  }
  return simplified;
}

/** Folds with the whole of OpenCC's characters; a browser has `foldTable`. */
export const foldFully = (source: string) => fold(source, toSimplified);

const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;

/**
 * The pairs that a browser needs to fold a query: every character that becomes another that occurs
 * in the texts. All others cannot be found anyway.
 *
 * @returns `諾诺髮发…`, for `foldingBy`
 */
export function foldTable(texts: string): string {
  const occurring = new Set(foldFully([...new Set(texts)].join('')).text);
  let pairs = '';
  for (let code = FIRST_HAN; code <= LAST_HAN; code++) {
    const character = String.fromCodePoint(code);
    const simplified = toSimplified(character);
    if (simplified !== character && occurring.has(simplified)) pairs += character + simplified;
  }
  return pairs;
}
