import { expect, test } from 'vitest';
import { mdx } from '../../../tests/support/manuscript.ts';
import { describe } from '../../reader/fault.ts';
import { proofShares } from './shares.ts';

const file = (path: string) => mdx('', `content/${path}.mdx`);
const faults = (sections: string[], cases: string[]) =>
  proofShares(
    sections.map((name) => file(`essay/${name}`)),
    cases.map((name) => file(`cases/${name}`)),
  ).map(describe);

test('lets every section and case have a name of its own', () => {
  expect(faults(['10-playbook', '20-closing'], ['nokia', 'meta-stock'])).toEqual([]);
});

test('finds a section with the id of a case', () => {
  expect(faults(['10-nokia'], ['meta-stock', 'nokia'])).toEqual([
    'content/essay/10-nokia.mdx:1:1  "nokia" is the name of content/cases/nokia.mdx, too. Rename the file: /s/nokia/ can lead to one of them.',
  ]);
});

test('keeps the name of the essay’s own card', () => {
  expect(faults([], ['essay'])).toHaveLength(1);
});
