import { expect, test } from 'vitest';
import { mdx } from '../../../tests/support/manuscript.ts';
import { proofCases } from './cases.ts';

const file = (id: string, front: string, body = '') =>
  mdx(`---\n${front}\n---\n\n${body}`, `content/cases/${id}.mdx`);

test('a spelling of two cases is a fault of the second, whatever its letters', () => {
  const faults = proofCases([
    file('a', 'name: 甲\naliases: [Nokia, 諾記]'),
    file('b', 'name: 乙\nlatin: NOKIA\naliases: [丙]'),
  ]);
  expect(faults).toMatchObject([
    {
      file: 'content/cases/b.mdx',
      line: 3,
      what: '"NOKIA" is a spelling of content/cases/a.mdx, too',
    },
  ]);
});

test.each([
  ['2012年易主。', 1],
  ['2012年易主。<Cite id="reuters" />', 0],
  ['據路透社，<Cite id="reuters" />2012年易主。', 0],
  ['2012年易主，憑記憶，未核。', 0],
  ['從此易主。', 0],
  ['甲。<Cite id="reuters-2012" />從此易主。', 0],
  ['2011年甲。<Cite id="reuters" />2012年乙。', 1],
])('%s has %i bare facts', (body, count) => {
  const faults = proofCases([file('a', 'name: 甲', body)]);
  expect(faults).toHaveLength(count);
  for (const fault of faults) expect(fault.line).toBe(5);
});

test('two cases without further spellings share none', () => {
  expect(
    proofCases([file('a', 'name: 甲\naliases: []'), file('b', 'name: 乙\naliases: []')]),
  ).toEqual([]);
});

test('a spelling is what YAML reads: in quotation marks, with a comma, over lines', () => {
  const faults = proofCases([
    file('a', "name: 甲\naliases: ['Meta, Inc.', 乙]"),
    file('b', 'name: 丁\naliases:\n  - 丙\n  - "meta, inc."'),
  ]);
  expect(faults).toMatchObject([{ line: 5, column: 5 }]);
});
