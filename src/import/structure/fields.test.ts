import { expect, test } from 'vitest';
import { fieldLine, isoDate } from './fields.ts';

test.each([
  ['作者：某人', { author: '某人' }],
  ['作者：某人　2023年8月', { author: '某人', date: '2023-08-01' }],
  ['作者: John Smith 2023-08-02', { author: 'John Smith', date: '2023-08-02' }],
  ['日期：2023/8/2', { date: '2023-08-02' }],
  ['标题：大厂：病', { title: '大厂：病' }],
  ['大厂：一种病', {}],
  ['作者：', {}],
])('%s', (line, fields) => {
  expect(fieldLine(line)).toEqual(fields);
});

test('a day is found among words, and a year by itself is its first', () => {
  expect(isoDate('发布于2023年08月12日 08:30')).toEqual({ date: '2023-08-12' });
  expect(isoDate('2023')).toEqual({ date: '2023-01-01' });
  expect(isoDate('某日')).toEqual({});
});
