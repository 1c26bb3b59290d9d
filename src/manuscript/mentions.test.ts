import { expect, test } from 'vitest';
import { manuscript } from '../tests/support/manuscript.ts';
import { mentionsIn } from './mentions.ts';

const mentions = mentionsIn(
  manuscript({
    'essay/10-a.mdx': '---\ntitle: 引言\n---\n\n甲。[^b]\n\n[^b]: <Case id="b" />',
    'essay/20-b.mdx':
      '---\ntitle: 大廠病\n---\n\n乙。[^a]\n\n<h3 id="x">病在先天</h3>\n\n丙。[^b][^a]\n\n[^a]: 丁',
    'cases/b.mdx': '',
  }),
);

test('lists every call by section and sub-heading, its text apart', () => {
  expect(mentions.get('b')).toMatchObject([
    { call: 'call-b', section: '引言' },
    { call: 'call-b-2', section: '大廠病', heading: '病在先天' },
  ]);
  expect(mentions.get('a')).toMatchObject([
    { call: 'call-a', section: '大廠病' },
    { call: 'call-a-2', section: '大廠病', heading: '病在先天' },
  ]);
});

test('keeps the order of first calls', () => {
  expect([...mentions.keys()]).toEqual(['b', 'a']);
});

test('calls have the ids that the page gives them, whatever the labels and wherever they stand', () => {
  const calls = mentionsIn(
    manuscript({
      'essay/10-a.mdx': '甲[^b][^b][^b-2]\n\n[^b]: 乙[^b-2]\n\n[^b-2]: 丙',
    }),
  );
  expect([...calls.values()].flat().map(({ call }) => call)).toEqual([
    'call-b',
    'call-b-3',
    'call-b-2',
    'call-b-2-2',
  ]);
});
