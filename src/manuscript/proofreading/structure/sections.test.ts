import { expect, test } from 'vitest';
import { describe } from '../../reader/fault.ts';
import { manuscript } from '../../../tests/support/manuscript.ts';
import { proofSections } from './sections.ts';

const faultsOf = (text: string) =>
  proofSections(manuscript({ 'essay/10-a.mdx': `---\ntitle: 甲\n---\n\n${text}` })).map(describe);

test.each(['', '<h3 id="b">乙</h3>', '- 甲\n- 乙', '[^a]: 乙'])(
  'a section with nothing to show of it: %s',
  (text) => {
    expect(faultsOf(text)).toEqual([
      expect.stringMatching(/^content\/essay\/10-a\.mdx:\d+:\d+ {2}"10-a" has no paragraph\. /),
    ]);
  },
);

test.each(['甲', '- 甲\n\n- 乙', '> 甲', '<h3 id="b">乙</h3>\n\n甲'])('has one: %s', (text) => {
  expect(faultsOf(text)).toEqual([]);
});
