import { expect, test } from 'vitest';
import { manuscript } from '../../../tests/support/manuscript.ts';
import { describe } from '../../reader/fault.ts';
import { proofFigures } from './figures.ts';

test('a figure that nobody drew, and one that rests on nothing', () => {
  const files = manuscript({
    'cases/a.mdx': '---\nname: 甲\nfigure: b\n---\n',
    'cases/c.mdx': '---\nfigure: d\n---\n',
    'figures/d.yaml': 'sources: [x, y]',
    'sources.yaml': 'x: {}',
  });
  expect(proofFigures(files).map(describe)).toEqual([
    'content/cases/a.mdx:3:9  unknown figure "b". Add content/figures/b.yaml, or correct the id.',
    'content/figures/d.yaml:1:14  unknown source "y". Add it to content/sources.yaml, or correct the id.',
  ]);
});
