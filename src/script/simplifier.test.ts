import { expect, test } from 'vitest';
import { makeSimplifier } from './simplifier.ts';

const glossaries: Record<string, [string, string][]> = {
  '': [['錢鍾書', '钱锺书']],
  a: [
    ['錢鍾書', '钱锺书'],
    ['乾泉', '乾泉'],
  ],
};
const simplify = makeSimplifier((text) => glossaries[text] ?? glossaries['']!);

test('a glossary acts in its text and in no other', () => {
  expect(simplify('「乾泉」與錢鍾書', 'a')).toBe('“乾泉”与钱锺书');
  expect(simplify('「乾泉」與錢鍾書', 'b')).toBe('“干泉”与钱锺书');
  expect(simplify('「乾泉」與錢鍾書')).toBe('“干泉”与钱锺书');
});
