import { expect, test } from 'vitest';
import { mdx } from '../../../tests/support/manuscript.ts';
import { proofNotes } from './notes.ts';

const faultsOf = (text: string) => proofNotes(mdx(text)).map(({ line, what }) => `${line} ${what}`);

test.each([
  ['a call without a text', '甲[^a]\n\n乙[^b]\n\n[^a]: 丙', ['3 note [^b] has no text']],
  [
    'every one of its calls',
    '甲[^a]\n\n乙[^a]',
    ['1 note [^a] has no text', '3 note [^a] has no text'],
  ],
  ['a call before a colon', '甲[^a]: 乙', ['1 note [^a] has no text']],
  ['a call inside a note', '甲[^a]\n\n[^a]: 丙[^b]', ['3 note [^b] has no text']],
  ['a text without a call', '甲[^a]\n\n[^a]: 丙\n\n[^b]: 丁', ['5 note [^b] is never called']],
  ['a text that only its namesake calls', '甲\n\n[^a-b]: 丙', ['3 note [^a-b] is never called']],
  ['two texts', '甲[^a]\n\n[^a]: 丙\n\n[^a]: 丁', ['5 note [^a] has two texts']],
  [
    'a label that no address can carry',
    '甲[^諾基亞]\n\n[^諾基亞]: 丙',
    [
      '1 note label "諾基亞" is not ASCII kebab-case',
      '3 note label "諾基亞" is not ASCII kebab-case',
    ],
  ],
])('faults: %s', (_, text, faults) => {
  expect(faultsOf(text)).toEqual(faults);
});

test('notes that only call each other', () => {
  expect(faultsOf('甲\n\n[^a]: 乙[^b]\n\n[^b]: 丙[^a]')).toEqual([
    '3 note [^a] is never called',
    '5 note [^b] is never called',
  ]);
});

test('an empty note', () => {
  expect(faultsOf('甲[^a]\n\n[^a]:')).toEqual(['3 note [^a] is empty']);
});

test.each(['A', 'a_b', '-a', 'a-', 'a--b'])('refuses the label %s', (label) => {
  expect(faultsOf(`甲[^${label}]\n\n[^${label}]: 丙`)).toHaveLength(2);
});

test.each([
  ['one call, one text', '甲[^a]乙。\n\n[^a]: 丙'],
  ['a note called twice', '甲[^a]乙[^a]\n\n[^a]: 丙'],
  ['two notes at one place', '甲[^a][^b]\n\n[^a]: 丙\n\n[^b]: 丁'],
  ['a note called from another alone', '甲[^a]\n\n[^a]: 丙[^b]\n\n[^b]: 丁'],
  ['a call at the start of a line', '[^a]甲\n\n[^a]: 丙'],
  ['a call before a colon', '甲[^a]：乙[^b]: 丁\n\n[^a]: 丙\n\n[^b]: 丁'],
  ['no notes', '---\ntitle: 引言\n---\n\n甲[乙]^2'],
])('no fault: %s', (_, text) => {
  expect(faultsOf(text)).toEqual([]);
});
