import { expect, test } from 'vitest';
import { firstThatWorks, shareOrCopy } from './ways.ts';

const refuse = (name: string) => () => Promise.reject(new DOMException('no', name));

test('the first way that works is the last that is tried', async () => {
  const tried: string[] = [];
  const way = (name: string, act: () => unknown) => () => {
    tried.push(name);
    return act();
  };
  const ways = [
    way('rejects', refuse('NotAllowedError')),
    way('throws', () => (undefined as unknown as { f(): void }).f()),
    way('says no', () => false),
    way('works', () => Promise.resolve()),
    way('never', () => true),
  ];
  expect(await firstThatWorks(ways)).toBe(true);
  expect(tried).toEqual(['rejects', 'throws', 'says no', 'works']);
});

test('where none works, that is told', async () => {
  expect(await firstThatWorks([() => false, refuse('NotAllowedError')])).toBe(false);
  expect(await firstThatWorks([])).toBe(false);
});

test.each([
  ['NotAllowedError', 1],
  ['DataError', 1],
  ['AbortError', 0],
])('a link that the device refuses with %s is copied %i times', async (name, times) => {
  let copied = 0;
  await shareOrCopy(refuse(name), async () => void copied++);
  expect(copied).toBe(times);
});

test('a link that the device takes is not copied', async () => {
  let copied = 0;
  await shareOrCopy(
    async () => {},
    async () => void copied++,
  );
  expect(copied).toBe(0);
});
