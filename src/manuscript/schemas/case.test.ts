import { expect, test } from 'vitest';
import { manuscript, placed } from '../../tests/support/manuscript.ts';
import { proofSchemas } from '../proofreading/structure/schemas.ts';

/** The faults of a case with one check. */
const faultsOf = (verdict: string, check: string, noteSources = 'noteSources: [a]') => {
  const head = `name: 甲\nyears: '1998'\naliases: []\nnote: 乙\nfinding: 丙\nverdict: ${verdict}\nconfidence: 中\n${noteSources}`;
  const text = `---\n${head}\nchecks:\n  - claim: 丁\n    finding: 戊\n    confidence: 高\n    sources: []\n${check}\n---\n`;
  return proofSchemas(manuscript({ 'cases/a.mdx': text }))
    .filter(({ file }) => file.endsWith('a.mdx'))
    .map(placed);
};
const check = (verdict: string, weight: number) =>
  `    verdict: ${verdict}\n    correction: C01\n    weight: ${weight}`;

test.each([
  ['大致成立', 2],
  ['大致成立', 3],
  ['無從查證', 2],
  ['成立', 1],
])('a correction cannot be graver than its verdict: %s, %i', (verdict, weight) => {
  expect(faultsOf('大致成立', check(verdict, weight))).toEqual([
    expect.stringMatching(/^17:13 "weight": too grave for its verdict/),
  ]);
});

test.each([
  ['有誤', '有誤', 2],
  ['有誤', '有誤', 3],
  ['大致成立', '有誤', 1],
  ['無從查證', '無從查證', 3],
  ['大致成立', '大致成立', 1],
])('%s may rest on %s, %i', (verdict, found, weight) => {
  expect(faultsOf(verdict, check(found, weight))).toEqual([]);
});

test.each([
  ['milder', '大致成立', 2],
  ['graver', '有誤', 1],
])('a case is not %s than its checks', (_, verdict, weight) => {
  expect(faultsOf(verdict, check('有誤', weight))).toEqual([
    expect.stringMatching(/^7:10 "verdict": a case is 有誤 where a check is/),
  ]);
});

test('a correction has a weight, and nothing else has one', () => {
  expect(faultsOf('成立', '    verdict: 大致成立\n    weight: 1')).toHaveLength(1);
  expect(faultsOf('成立', '    verdict: 大致成立\n    correction: C01')).toHaveLength(1);
});

test('a note names its sources', () => {
  expect(faultsOf('成立', '    verdict: 成立', 'figure: a')).toEqual([
    expect.stringContaining('"noteSources" is missing'),
  ]);
});
