import { expect, test } from 'vitest';
import { placed } from '../../../tests/support/manuscript.ts';
import { proofInvisible } from './invisible.ts';

const faultsOf = (text: string) => proofInvisible({ path: 'a.mdx', text }).map(placed);

test.each([
  '\u200b',
  '\ufeff',
  '\u00ad',
  '\ue000',
  '\u000b',
  '\u2060',
  '\u202e',
  '\u2028',
  '\ufffd',
  '\u0000',
  '\u{f0000}',
])('%j', (character) => {
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  expect(faultsOf(`甲\n顯${character}著`)).toEqual([
    `2:2 the invisible or private character U+${code}`,
  ]);
});

test.each(['甲\n\t乙', '👨\u200d👩', '𠮷　é'])('may stand: %j', (text) => {
  expect(faultsOf(text)).toEqual([]);
});
