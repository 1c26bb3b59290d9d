import { expect, test } from 'vitest';
import { manuscript } from '../../../tests/support/manuscript.ts';
import { describe } from '../../reader/fault.ts';
import { proofRevisions } from './revisions.ts';

const faultsOf = (revisions: string) =>
  proofRevisions(
    manuscript({
      'essay/10-a.mdx': '---\ntitle: 甲\n---\n\n甲。\n',
      'cases/x.mdx': '---\nname: 例\nchecks:\n  - claim: 甲\n    correction: C01\n---\n',
      'anchors.json': '{"essay": ["old"], "retired": {"old": "a"}}',
      'revisions.yaml': revisions,
    }),
  ).map(describe);

test('sections, cases, corrections and what was retired may be named', () => {
  expect(
    faultsOf('- date: 2026-11-28\n  changes:\n    - of: [a, x, c01, old]\n      what: 改了。\n'),
  ).toEqual([]);
  expect(faultsOf('')).toEqual([]);
});

test('finds anchors that nothing has, and a day twice', () => {
  const day = '- date: 2026-11-28\n  changes:\n    - of: [z]\n      what: 改了。\n';
  expect(faultsOf(day + day.replace('[z]', '[a]'))).toEqual([
    'content/revisions.yaml:3:12  no section, case or correction has the anchor "z". Mend it, or leave it out.',
    'content/revisions.yaml:5:9  the day stands here for the second time. Write its changes in one place.',
  ]);
});
