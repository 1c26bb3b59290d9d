import { expect, test } from 'vitest';

/** What a page names in a script element: these act, and nothing imports them. */
const ENTRIES = ['./page.ts', './redirect.ts', './cases/narrow.ts', './citations/citations.ts'];

const modules = Object.entries(import.meta.glob(['./**/*.ts', '!./**/*.test.ts'])).filter(
  ([file]) => !ENTRIES.includes(file),
);

// There is no document here: whatever asks for one throws.
test.each(modules)('%s does nothing when it is imported', async (_, load) => {
  expect(await load()).toBeDefined();
});
