import simplified from 'opencc-js/dict/STCharacters';
import type { Fault } from '../../reader/fault.ts';
import { pointIn, type Prose } from '../../reader/prose.ts';
import { TABLE_ONLY } from './table-only.ts';
import { MARK_RULES } from './marks.ts';

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

/** Simplified-only characters, and marks and spaces that Chinese has no use for, in Traditional words. */
export function proofCharacters(prose: Prose): Fault[] {
  const found = MARK_RULES.flatMap(({ pattern, what, cure }) =>
    [...prose.text.matchAll(pattern)].map(({ index }) => ({ index, what, cure })),
  );
  for (const { index, 0: character } of prose.text.matchAll(/\p{Script=Han}/gu)) {
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
