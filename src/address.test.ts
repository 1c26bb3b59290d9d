import { expect, test } from 'vitest';
import { addressOf, cardPath, scriptOf } from './address.ts';

test('only the parameter hans means Simplified', () => {
  expect(scriptOf('hans')).toBe('zh-Hans');
  expect(scriptOf(undefined)).toBe('zh-Hant');
});

test.each([
  ['zh-Hant', '', '/', '/'],
  ['zh-Hans', '', '/', '/hans/'],
  ['zh-Hant', 'search/', '/essay/', '/essay/search/'],
  ['zh-Hans', 'search/', '/essay/', '/essay/hans/search/'],
] as const)('%s %j below %s is %s', (script, page, base, address) => {
  expect(addressOf(script, page, base)).toBe(address);
});

test('a card lies beside those of its script', () => {
  expect(cardPath('zh-Hant', 'nokia')).toBe('cards/hant/nokia.png');
  expect(cardPath('zh-Hans', 'nokia')).toBe('cards/hans/nokia.png');
});
