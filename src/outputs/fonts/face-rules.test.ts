import { expect, test } from 'vitest';
import { faceRules } from './face-rules.ts';

const rulesOf = (more: { hasFirst: boolean; hasMore: boolean }) =>
  faceRules('zh-Hans', (face) => `/${face}.woff2`, more).match(/@font-face{[^}]*}/g) ?? [];

test('what the first screens show comes after the text, and so before it', () => {
  const rules = rulesOf({ hasFirst: true, hasMore: false });
  const at = (face: string) => rules.findIndex((rule) => rule.includes(`/${face}.woff2`));
  expect(at('first')).toBeGreaterThan(at('text'));
  const rangeOf = (rule = '') => /unicode-range:[^;]*/.exec(rule)?.[0];
  expect(rangeOf(rules[at('first')])).toBe(rangeOf(rules[at('text')]));
  expect(rules.every((rule) => rule.includes('font-family:Essay Hans;'))).toBe(true);
  expect(at('more')).toBe(-1);
});

test('an essay whose first screens show no Han has no file for them; the other pages have more', () => {
  const rules = rulesOf({ hasFirst: false, hasMore: true });
  expect(rules.join()).not.toContain('/first.woff2');
  expect(rules.filter((rule) => rule.includes('font-family:Essay Hans More;'))).toHaveLength(2);
});
