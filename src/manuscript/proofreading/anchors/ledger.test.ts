import { expect, test } from 'vitest';
import { yaml } from '../../../tests/support/manuscript.ts';
import { type AnchorKind, type Ledger, ledgerOf } from '../../ledger/ledger.ts';
import { describe } from '../../reader/fault.ts';
import { proofLedger } from './ledger.ts';

type Some = Partial<Ledger>;
const textOf = (some: Some) =>
  JSON.stringify(
    { essay: [], notes: [], cases: [], corrections: [], retired: {}, ...some },
    null,
    2,
  );

/** The faults of a ledger over anchors written `kind anchor`, each on a line of its own. */
const faultsOf = (some: Some, ...published: string[]) => {
  const ledger = yaml(textOf(some), 'anchors.json');
  return proofLedger(
    ledger,
    ledgerOf({ ledger }),
    published.map((one, index) => {
      const [kind, anchor = ''] = one.split(' ') as [AnchorKind, string];
      return { kind, anchor, file: 'x.mdx', line: index + 1, column: 1 };
    }),
  ).map((fault) => describe(fault).replace(/(:\d+):\d+/, '$1'));
};

test('what is published, listed and alive, or retired and led on, is no fault', () => {
  expect(
    faultsOf(
      {
        essay: ['a', 'b', 'gone'],
        notes: ['note-a', 'note-gone'],
        cases: ['nokia', 'nokai', 'nokoa'],
        corrections: ['c01', 'c02'],
        retired: { gone: 'a', 'note-gone': 'b', nokai: 'nokoa', nokoa: 'a', c02: 'c01' },
      },
      'essay a',
      'essay b',
      'notes note-a',
      'cases nokia',
      'corrections c01',
    ),
  ).toEqual([]);
});

test('an anchor that is new', () => {
  expect(faultsOf({}, 'essay a')).toEqual([
    'x.mdx:1  anchor "a" is not in the ledger. Run "npm run anchors", which keeps it for ever.',
  ]);
});

test('an anchor that is lost', () => {
  expect(faultsOf({ essay: ['a', 'b'] }, 'essay b')).toEqual([
    'anchors.json:3  anchor "a" is lost. Give it back to its text, or write "a": "what took its place" under "retired".',
  ]);
});

test('an anchor that two texts have', () => {
  expect(faultsOf({ cases: ['a'], essay: ['b'] }, 'essay b', 'cases a', 'cases a')).toEqual([
    'x.mdx:3  anchor "a" is taken by x.mdx:2. Choose another; anchors are for ever.',
  ]);
});

test('an anchor that the ledger has twice', () => {
  expect(faultsOf({ essay: ['a'], cases: ['a'] }, 'essay a')).toEqual([
    'anchors.json:7  anchor "a" is in the ledger twice. Keep it where it was published, or choose another.',
  ]);
});

test('an anchor that no address carries', () => {
  expect(faultsOf({ notes: ['註'] }, 'cases Nokia')).toEqual([
    'x.mdx:1  anchor "Nokia" is not ASCII kebab-case. Write it in a-z, 0-9 and hyphens.',
    'anchors.json:4  anchor "註" is not ASCII kebab-case. No page ever had it: remove it.',
  ]);
});

test.each<[string, Some, string]>([
  [
    'never was',
    { retired: { z: 'a' } },
    'was never published. List it with its kind, or remove it',
  ],
  ['is used', { retired: { a: 'b' } }, 'is still in use in x.mdx:1. Remove it from "retired"'],
  [
    'leads nowhere',
    { essay: ['a', 'b', 'z'], retired: { z: 'y' } },
    'leads nowhere: there is no "y". Let it lead to an anchor of the text',
  ],
  [
    'leads to itself',
    { essay: ['a', 'b', 'z'], retired: { z: 'z' } },
    'leads in a circle. Let it lead to an anchor of the text',
  ],
  [
    'leads to another page',
    { essay: ['a', 'b', 'z'], retired: { z: 'nokia' } },
    'leads to "nokia", which is on another page. Let it lead to one of essay, notes',
  ],
  [
    'is a case that leads to a correction',
    { cases: ['nokia', 'z'], retired: { z: 'c01' } },
    'leads to "c01", which is on another page. Let it lead to one of cases, essay, notes',
  ],
])('a retired anchor that %s', (_, some, fault) => {
  const ledger = { essay: ['a', 'b'], cases: ['nokia'], corrections: ['c01'], ...some };
  const [old = ''] = Object.keys(some.retired ?? {});
  const line =
    textOf(ledger)
      .split('\n')
      .findIndex((one) => one.includes(`"${old}":`)) + 1;
  expect(faultsOf(ledger, 'essay a', 'essay b', 'cases nokia', 'corrections c01')).toEqual([
    `anchors.json:${line}  retired anchor "${old}" ${fault}.`,
  ]);
});

test('a circle of two', () => {
  const ledger = { essay: ['a', 'y', 'z'], retired: { y: 'z', z: 'y' } };
  expect(faultsOf(ledger, 'essay a')).toEqual([
    expect.stringContaining('"y" leads in a circle'),
    expect.stringContaining('"z" leads in a circle'),
  ]);
});
