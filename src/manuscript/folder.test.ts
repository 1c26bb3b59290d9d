import { resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test.each([
  ['', 'content'],
  ['my-essay/', 'my-essay'],
  ['./my-essay', 'my-essay'],
  [resolve('my-essay'), 'my-essay'],
  [resolve('../my-essay'), '../my-essay'],
])('an essay that is named "%s" lies in %s', async (named, folder) => {
  vi.stubEnv('CONTENT', named);
  vi.resetModules();
  expect((await import('./folder.ts')).CONTENT).toBe(folder);
});
