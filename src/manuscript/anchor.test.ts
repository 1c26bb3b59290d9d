import { expect, test } from 'vitest';
import { anchorOf } from './anchor.ts';

test('takes the anchor from the file name', () => {
  expect(anchorOf('content/essay/20-big-company-disease.mdx')).toBe('big-company-disease');
  expect(anchorOf('70-closing.mdx')).toBe('closing');
});

test.each(['essay/大廠病.mdx', 'essay/20-大廠病.mdx', 'essay/closing.mdx', '20-Closing.mdx'])(
  'refuses %s',
  (path) => {
    expect(() => anchorOf(path)).toThrow(`${path}: name it NN-anchor.mdx`);
  },
);
