import { globSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { slipsIn } from './slips.ts';

// The dictionary is read when the first text is.
vi.setConfig({ testTimeout: 60_000 });

const found = (text: string) => slipsIn(text).map(({ at, pair, words }) => [at, pair, ...words]);

test('a pair that is no word, where the text says a word between the same neighbours', () => {
  const text = '大廠的探索能力不足。𠮷因為不具備探索能國，對於AI沒有把握。';
  expect(found(text)).toEqual([[text.indexOf('能國'), '能國', '能力']]);
});

test('in Simplified, and before what follows the word elsewhere', () => {
  expect(found('组织结构决定一切。组织结果决定一切。组织结枯决定一切。')).toEqual([
    [20, '结枯', '结构', '结果'],
  ]);
});

test.each([
  ['a word', '探索能力不足。探索能手不足。'],
  ['words that meet', '他的能力很強。他能國語，也能英語。'],
  ['what stands twice', '探索能力。探索能國。探索能國。'],
  ['nothing beside it is the same', '能力要緊。他有能國。'],
])('may stand: %s', (_, text) => {
  expect(found(text)).toEqual([]);
});

test('a text that is right has next to none', () => {
  const files = globSync('content/{essay,cases}/*.mdx');
  const texts = files
    .map((file) => readFileSync(file, 'utf8'))
    .map((text) => text.replaceAll(/^---\n[^]*?\n---\n|<[^>]*>|\[\^[^\]]*\]/g, ''));
  const text = texts.join('\n');
  expect(text.length).toBeGreaterThan(10_000);
  expect(found(text).length).toBeLessThan(text.length / 4000);
});
