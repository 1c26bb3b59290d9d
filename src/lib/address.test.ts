import { expect, test } from 'vitest';
import { addressOf, scriptOf } from './address.ts';

test('only the parameter hans means Simplified', () => {
  expect(scriptOf('hans')).toBe('zh-Hans');
  expect(scriptOf(undefined)).toBe('zh-Hant');
});

test.each([
  ['zh-Hant', '', '/', '/'],
  ['zh-Hans', '', '/', '/hans/'],
  ['zh-Hant', 'search/', '/essay', '/essay/search/'],
  ['zh-Hans', 'search/', '/essay/', '/essay/hans/search/'],
] as const)('%s %j below %s is %s', (script, page, base, address) => {
  expect(addressOf(script, page, base)).toBe(address);
});
