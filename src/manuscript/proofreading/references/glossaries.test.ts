import { expect, test } from 'vitest';
import { manuscript } from '../../../tests/support/manuscript.ts';
import { describe } from '../../reader/fault.ts';
import { proofGlossaries } from './glossaries.ts';

test('two forms of a word are as long', () => {
  const files = manuscript({ 'site.yaml': 'glossary:\n  甲: 乙\n  𠮷野: 吉野\n  軟體: 软\n' });
  expect(proofGlossaries(files).map(describe)).toEqual([
    'content/site.yaml:4:3  "軟體" and "软" differ in length. Write a character for each.',
  ]);
});
