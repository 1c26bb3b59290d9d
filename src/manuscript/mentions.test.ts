import { expect, test } from 'vitest';
import { mentionsIn } from './mentions.ts';

const mentions = mentionsIn([
  { title: '引言', body: '甲。[^b]\n\n[^b]: <Case id="b" />' },
  { title: '大廠病', body: '乙。[^a]\n\n<h3 id="x">病在先天</h3>\n\n丙。[^b][^a]\n\n[^a]: 丁' },
]);

test('lists every call by section and sub-heading, its text apart', () => {
  expect(mentions.get('b')).toEqual([
    { call: 'call-b', section: '引言' },
    { call: 'call-b-2', section: '大廠病', heading: '病在先天' },
  ]);
  expect(mentions.get('a')).toEqual([
    { call: 'call-a', section: '大廠病' },
    { call: 'call-a-2', section: '大廠病', heading: '病在先天' },
  ]);
});

test('keeps the order of first calls', () => {
  expect([...mentions.keys()]).toEqual(['b', 'a']);
});
