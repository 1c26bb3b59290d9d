import { expect, test } from 'vitest';
import { manuscript, placed } from '../../../tests/support/manuscript.ts';
import { proofNoteSources } from './note-sources.ts';

const faultsOf = (note: string, kind = 'retelling') =>
  proofNoteSources(
    manuscript({
      'site.yaml': `kind: ${kind}`,
      'essay/10-a.mdx': `甲。[^a]\n\n[^a]: ${note}`,
      'cases/a.mdx': '---\nname: 甲\n---\n\n乙',
    }),
  ).map(placed);

test('a note of a retelling names its source', () => {
  expect(faultsOf('語出《三體》。')).toEqual(['3:1 note [^a] names no source']);
});

test.each([
  ['a link', '語出《三體》，據[一篇博文](https://example.org)。'],
  ['the word that there is none', '語出《三體》，憑記憶，未核。'],
  ['a case, which has sources of its own', '<Case id="a" />'],
])('no fault: %s', (_, note) => {
  expect(faultsOf(note)).toEqual([]);
});

test.each(['own', 'edition'])('the notes of the kind %s may be the author’s', (kind) => {
  expect(faultsOf('語出《三體》。', kind)).toEqual([]);
});
