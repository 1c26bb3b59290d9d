import { expect, test } from 'vitest';
import { marks } from './marks.ts';

test.each([
  ['「甲」', '“甲”'],
  ['『甲』', '“甲”'],
  ['「甲『乙』甲」', '“甲‘乙’甲”'],
  ['『甲「乙」甲』', '“甲‘乙’甲”'],
  ['「甲『乙「丙」乙』甲」', '“甲‘乙“丙”乙’甲”'],
  ['「甲」、「乙」和『丙』', '“甲”、“乙”和“丙”'],
])('by depth, not by shape: %s', (from, to) => {
  expect(marks(from)).toBe(to);
});

test('curly doubles nest with corner brackets', () => {
  expect(marks('「他說“好”」')).toBe('“他說‘好’”');
  expect(marks('他說“先「後」再說”')).toBe('他說“先‘後’再說”');
});

test('a pair left open or closed twice does not spread', () => {
  expect(marks('「未完')).toBe('“未完');
  expect(marks('完了」『續』')).toBe('完了”“續”');
});

test('what is no Chinese quotation mark stays', () => {
  const text = `It's "so" ‘here’, <i>, 5' 11"`;
  expect(marks(text)).toBe(text);
});

test.each([
  ['〈三類團隊〉', '《三類團隊》'],
  ['《書》和〈篇〉', '《書》和《篇》'],
  ['《書〈篇〉》', '《書〈篇〉》'],
  ['〈評《書》〉', '《評〈書〉》'],
  ['〈評《論〈詩〉》〉', '《評〈論《詩》〉》'],
  ['「讀〈篇〉，『《書》』」', '“讀《篇》，‘《書》’”'],
])('a title takes 《》, and 〈〉 only within another: %s', (from, to) => {
  expect(marks(from)).toBe(to);
});

test('a title left open or closed twice does not spread', () => {
  expect(marks('〈未完')).toBe('《未完');
  expect(marks('完〉〈續〉')).toBe('完〉《續》');
});
