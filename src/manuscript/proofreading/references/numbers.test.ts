import { expect, test } from 'vitest';
import { mdx, placed } from '../../../tests/support/manuscript.ts';
import { proofNumbers } from './numbers.ts';

const nokia = mdx(
  '---\nname: 諾基亞\nyears: 1998–2013\naliases: [\'3310\']\nnote: 賣了54.4億歐元。\n---\n\n2012年讓出頭名。<Cite id="reuters" />',
  'content/cases/nokia.mdx',
);
const apple = mdx("---\nname: 蘋果\nyears: '2007'\n---\n\n2007年開賣。", 'content/cases/apple.mdx');
const faultsOf = (text: string) =>
  proofNumbers(
    [mdx(text, 'content/essay/10-a.mdx', { caseIds: ['nokia', 'apple'] })],
    [nokia, apple],
  ).map(placed);

test.each([
  [
    'a year',
    '2011年讓出頭名。[^nokia]',
    '1:1 2011 is not in the case that this sentence calls, nokia',
  ],
  [
    'an amount',
    '甲。賣了54.5億歐元。[^nokia]',
    '1:5 54.5 is not in the case that this sentence calls, nokia',
  ],
  [
    'a part of an amount',
    '賣了54億歐元。[^nokia]',
    '1:3 54 is not in the case that this sentence calls, nokia',
  ],
  [
    'what only a spelling says',
    '3310停產。[^nokia]',
    '1:1 3310 is not in the case that this sentence calls, nokia',
  ],
  [
    'of two cases',
    '2011年。[^nokia][^apple]',
    '1:1 2011 is not in the case that this sentence calls, nokia or apple',
  ],
  [
    'before a call within it',
    '2011年，[^nokia]讓出頭名。',
    '1:1 2011 is not in the case that this sentence calls, nokia',
  ],
])('faults: %s', (_, text, fault) => {
  expect(faultsOf(text)).toEqual([fault]);
});

test.each([
  ['what the case says', '2012年讓出頭名，賣了54.4億歐元。[^nokia]'],
  ['its years', '從1998年到2013年。[^nokia]'],
  ['what one of two cases says', '2007年，諾基亞和蘋果。[^nokia][^apple]'],
  ['a sentence of its own', '2011年的事。2012年讓出頭名。[^nokia]另有2010年。'],
  ['a note that is no case', '2011年。[^faang]\n\n[^faang]: 見2012年。'],
])('no fault: %s', (_, text) => {
  expect(faultsOf(text)).toEqual([]);
});
