import { expect, test } from 'vitest';
import { aliasesOf, anchorsIn, type Ledger, parseLedger, successorOf, withNew } from './ledger.ts';

const ledger = (some: Partial<Ledger> = {}): Ledger => ({
  essay: [],
  notes: [],
  cases: [],
  corrections: [],
  retired: {},
  ...some,
});

test('reads a ledger', () => {
  const text = JSON.stringify(ledger({ essay: ['a'], retired: { a: 'b' } }));
  expect(parseLedger(text)).toEqual(ledger({ essay: ['a'], retired: { a: 'b' } }));
});

test.each([
  ['no JSON', '{ "essay": [\n]] }', 'JSON'],
  ['nothing', 'null', 'it needs lists of essay, notes, cases, corrections'],
  ['a list too few', '{ "essay": [], "notes": [], "cases": [], "retired": {} }', 'it needs'],
  ['a list too many', JSON.stringify({ ...ledger(), pages: [] }), 'it needs'],
  ['a number in a list', JSON.stringify({ ...ledger(), notes: [1] }), 'it needs'],
  ['no pairs', JSON.stringify({ ...ledger(), retired: undefined }), 'it needs'],
  ['half a pair', JSON.stringify({ ...ledger(), retired: { a: null } }), 'it needs'],
])('refuses %s', (_, text, message) => {
  expect(() => parseLedger(text)).toThrow(message);
});

test('finds every anchor of the manuscript, with its place', () => {
  const note = '\n\n[^nokia]: <Case id="nokia" />';
  expect(
    anchorsIn({
      sections: [
        { path: 'essay/10-a.mdx', text: `甲[^nokia]\n\n<h3 id="b">乙</h3>${note}` },
        { path: 'essay/20-c.mdx', text: `丙[^nokia]${note}` },
      ],
      cases: [{ path: 'cases/nokia.mdx', text: 'checks:\n  - claim: 甲\n    correction: C23\n' }],
    }),
  ).toEqual([
    { kind: 'essay', anchor: 'a', file: 'essay/10-a.mdx', line: 1 },
    { kind: 'essay', anchor: 'b', file: 'essay/10-a.mdx', line: 3 },
    { kind: 'essay', anchor: 'c', file: 'essay/20-c.mdx', line: 1 },
    { kind: 'notes', anchor: 'note-nokia', file: 'essay/20-c.mdx', line: 3 },
    { kind: 'cases', anchor: 'nokia', file: 'cases/nokia.mdx', line: 1 },
    { kind: 'corrections', anchor: 'c23', file: 'cases/nokia.mdx', line: 3 },
  ]);
});

test('takes in what is new, keeps what is old, and says which', () => {
  const published = ['c', 'a'].map((anchor) => ({
    kind: 'essay' as const,
    anchor,
    file: '10-a.mdx',
    line: 1,
  }));
  const old = ledger({ essay: ['b', 'c'], retired: { b: 'c' } });
  expect(withNew(old, published)).toEqual({
    ledger: { ...old, essay: ['a', 'b', 'c'] },
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
