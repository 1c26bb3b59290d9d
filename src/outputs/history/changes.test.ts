import { expect, test } from 'vitest';
import { lastChanges, latest } from './changes.ts';

const LOG = `2026-11-24T10:00:00+08:00

content/cases/nokia.mdx
content/edition.mdx
2026-11-20T09:30:00Z

content/cases/nokia.mdx
content/cases/xai.mdx
`;

test('takes the newest commit of each file', () => {
  expect([...lastChanges(LOG)]).toEqual([
    ['content/cases/nokia.mdx', '2026-11-24T10:00:00+08:00'],
    ['content/edition.mdx', '2026-11-24T10:00:00+08:00'],
    ['content/cases/xai.mdx', '2026-11-20T09:30:00Z'],
  ]);
});

test('knows nothing where git says nothing', () => {
  expect(lastChanges('').size).toBe(0);
});

test('finds the last of some changes', () => {
  const [old, recent] = [new Date('2026-11-20'), new Date('2026-11-24')];
  expect(latest([{ changed: old }, { changed: recent }])).toEqual(recent);
});
