import { expect, test } from 'vitest';
import { faceRules, rangeOf } from './face-rules.ts';

test('neighbours are one range', () => {
  expect(rangeOf('一丁中𠮷')).toBe('U+4e00-4e01,U+4e2d,U+20bb7');
  expect(rangeOf('')).toBe('');
});

const rulesOf = (more: { first: string; hasMore: boolean }) =>
  faceRules('zh-Hans', (face) => `/${face}.woff2`, more).match(/@font-face{[^}]*}/g) ?? [];

test('what the first screens show comes after the text, and so before it', () => {
  const rules = rulesOf({ first: 'U+4e00', hasMore: false });
  const at = (face: string) => rules.findIndex((rule) => rule.includes(`/${face}.woff2`));
  expect(at('first')).toBeGreaterThan(at('text'));
  expect(rules[at('first')]).toContain('unicode-range:U+4e00;');
  expect(rules.every((rule) => rule.includes('font-family:Essay Hans;'))).toBe(true);
  expect(at('more')).toBe(-1);
});

test('an essay whose first screens show no Han has no file for them; the other pages have more', () => {
  const rules = rulesOf({ first: '', hasMore: true });
  expect(rules.join()).not.toContain('/first.woff2');
  expect(rules.filter((rule) => rule.includes('font-family:Essay Hans More;'))).toHaveLength(2);
});
