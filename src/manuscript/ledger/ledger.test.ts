import { expect, test } from 'vitest';
import { manuscript, yaml } from '../../tests/support/manuscript.ts';
import { withNew } from './enter.ts';
import { aliasesOf, emptyLedger, type Ledger, ledgerOf, successorOf } from './ledger.ts';
import { anchorsIn } from './published.ts';

const ledger = (some: Partial<Ledger> = {}): Ledger => ({ ...emptyLedger, ...some });

test('reads a ledger; an essay that has none yet has an empty one', () => {
  const text = JSON.stringify(ledger({ essay: ['a'], retired: { a: 'b' } }));
  expect(ledgerOf({ ledger: yaml(text) })).toEqual(ledger({ essay: ['a'], retired: { a: 'b' } }));
  expect(ledgerOf({ ledger: yaml('') })).toEqual(ledger());
});

test('finds every anchor of the manuscript, with its place', () => {
  const note = '\n\n[^nokia]: <Case id="nokia" />';
  const published = anchorsIn(
    manuscript({
      'essay/10-a.mdx': `---\ntitle: 題\n---\n甲[^nokia]\n\n<h3 id="b">乙</h3>${note}`,
      'essay/20-c.mdx': `丙[^nokia]${note}`,
      'cases/nokia.mdx': '---\nchecks:\n  - claim: 甲\n    correction: C23\n---\n',
    }),
  );
  expect(
    published.map(({ kind, anchor, words, file, line, column }) => [
      kind,
      anchor,
      words,
      `${file}:${line}:${column}`,
    ]),
  ).toEqual([
    ['essay', 'a', '題', 'content/essay/10-a.mdx:1:1'],
    ['essay', 'b', '乙', 'content/essay/10-a.mdx:6:1'],
    ['essay', 'c', '', 'content/essay/20-c.mdx:1:1'],
    ['notes', 'note-nokia', undefined, 'content/essay/20-c.mdx:3:1'],
    ['cases', 'nokia', undefined, 'content/cases/nokia.mdx:1:1'],
    ['corrections', 'c23', '甲', 'content/cases/nokia.mdx:4:5'],
  ]);
});

test('takes in what is new, keeps what is old, and says which', () => {
  const published = ['c', 'a'].map((anchor) => ({
    kind: 'essay' as const,
    anchor,
    words: `題${anchor}`,
    file: '10-a.mdx',
    line: 1,
    column: 1,
  }));
  const old = ledger({ essay: ['b', 'c'], words: { b: '舊', c: '舊' }, retired: { b: 'c' } });
  expect(withNew(old, published)).toEqual({
    ledger: { ...old, essay: ['a', 'b', 'c'], words: { a: '題a', b: '舊', c: '題c' } },
    added: [published[1]],
  });
});

test('a retired anchor leads on to the last of those that took its place, never in a circle', () => {
  const retired = { a: 'b', b: 'c', x: 'y', y: 'x' };
  expect(successorOf('a', retired)).toBe('c');
  expect(successorOf('c', retired)).toBe('c');
  expect(successorOf('x', retired)).toBeUndefined();
  expect(
    aliasesOf(ledger({ essay: ['a', 'c'], notes: ['b'], retired: { a: 'b', b: 'c' } })),
  ).toEqual([
    { old: 'a', kind: 'essay', successor: 'c' },
    { old: 'b', kind: 'notes', successor: 'c' },
  ]);
});
