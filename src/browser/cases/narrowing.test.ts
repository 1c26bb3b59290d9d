import { expect, test } from 'vitest';
import { hashOf, narrowingOf, pressed } from './narrowing.ts';

test.each(['#all', '#verdict-ink', '#section-2', '#section-12-filled'])('%s and back', (hash) => {
  expect(hashOf(narrowingOf(hash))).toBe(hash);
});

test.each(['', '#nokia', '#section-', '#Section-2', '#verdict-1'])('%s narrows nothing', (hash) => {
  expect(hashOf(narrowingOf(hash))).toBe('#all');
});

test.each([
  ['#verdict-ink', '#all', '#verdict-ink'],
  ['#verdict-ink', '#section-2', '#section-2-ink'],
  ['#verdict-ink', '#section-2-filled', '#section-2-ink'],
  ['#verdict-ink', '#section-2-ink', '#section-2'],
  ['#verdict-ink', '#verdict-ink', '#all'],
  ['#section-2', '#verdict-ink', '#section-2-ink'],
  ['#section-2', '#section-1-ink', '#section-2-ink'],
  ['#section-2', '#section-2-ink', '#verdict-ink'],
  ['#section-2', '#section-2', '#all'],
])('%s at %s leads to %s', (link, now, to) => {
  expect(hashOf(pressed(narrowingOf(link), narrowingOf(now)))).toBe(to);
});
