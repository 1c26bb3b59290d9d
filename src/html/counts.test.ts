import { expect, test } from 'vitest';
import { passed } from '../tests/support/passed.ts';
import { writeCounts } from './counts.ts';

test('writes what is counted where it is asked for', () => {
  const count = (name: string) => `<data data-build-count="${name}"></data>`;
  expect(
    passed(
      `<p>約${count('characters')}字，${count('minutes')}分鐘，${count('notes')}條</p><div class="prose">${'字'.repeat(1234)}</div><ol><li id="note-a"></li></ol><a id="note-old"></a>`,
      writeCounts,
    ),
  ).toContain('<p>約1,200字，3分鐘，1條</p>');
});
