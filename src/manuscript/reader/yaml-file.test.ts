import { expect, test } from 'vitest';
import { placed, yaml } from '../../tests/support/manuscript.ts';
import { entriesAt, pointOf, pointOfKey, stringsIn, textAt } from './yaml-file.ts';

const file = yaml(`甲: 一
'360': { 乙: "二", 丙: [三, '四'] }
date: 2026-11-24
`);

test('reads block and flow alike, and days as days', () => {
  expect(file.data).toEqual({
    甲: '一',
    360: { 乙: '二', 丙: ['三', '四'] },
    date: new Date('2026-11-24'),
  });
  expect(entriesAt(file, ['360', '丙'])).toEqual([
    ['0', '三'],
    ['1', '四'],
  ]);
  expect(textAt(file, ['甲'])).toBe('一');
  expect(textAt(file, ['date'])).toBe('');
});

test('knows where keys and values stand', () => {
  expect(pointOf(file, ['360', '丙', 1])).toMatchObject({ line: 2, column: 25 });
  expect(pointOfKey(file, ['360', '丙'])).toMatchObject({ line: 2, column: 18 });
  expect(pointOfKey(file, ['360'])).toMatchObject({ line: 2, column: 1 });
  expect(pointOf(file, ['360', '無'])).toMatchObject({ line: 2, column: 8 });
});

test('lists the strings with their paths', () => {
  expect(stringsIn(file).map(({ path, value }) => [path.join('/'), value])).toEqual([
    ['甲', '一'],
    ['360/乙', '二'],
    ['360/丙/0', '三'],
    ['360/丙/1', '四'],
  ]);
});

test.each([
  ['title: 新章: 副題', '1:8 a colon and a space within a value make it a key'],
  ['甲: 一\n甲: 二', '2:1 the key stands here for the second time'],
  ['甲:\n\t乙: 二', '2:1 a tab for an indent'],
  ['甲: [一', /^1:6 not YAML: /],
])('names the place of what is no YAML: %s', (text, fault) => {
  expect(yaml(text).faults.map(placed)[0]).toMatch(fault);
});

test('what does not exist says nothing', () => {
  expect(yaml('')).toMatchObject({ data: {}, faults: [] });
});
