import { expect, test } from 'vitest';
import { passed } from '../tests/support/search/passed.ts';
import { writeCounts } from './counts.ts';

test('writes what is counted where it is asked for', () => {
  const count = (name: string) => `<data data-build-count="${name}"></data>`;
  expect(
    passed(
      `<p>約${count('characters')}字，${count('minutes')}分鐘，${count('notes')}條</p><p>${count('#one')}</p><div class="prose"><h2 id="one">一</h2>${'字'.repeat(1233)}</div><ol><li id="note-a"></li></ol><a id="note-old"></a>`,
      writeCounts,
    ),
  ).toContain('<p>約1,200字，3分鐘，1條</p><p>3</p>');
});
