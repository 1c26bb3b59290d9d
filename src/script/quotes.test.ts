import { expect, test } from 'vitest';
import { quotes } from './quotes.ts';

test.each([
  ['「甲」', '“甲”'],
  ['『甲』', '“甲”'],
  ['「甲『乙』甲」', '“甲‘乙’甲”'],
  ['『甲「乙」甲』', '“甲‘乙’甲”'],
  ['「甲『乙「丙」乙』甲」', '“甲‘乙“丙”乙’甲”'],
  ['「甲」、「乙」和『丙』', '“甲”、“乙”和“丙”'],
])('by depth, not by shape: %s', (from, to) => {
  expect(quotes(from)).toBe(to);
});

test('curly doubles nest with corner brackets', () => {
  expect(quotes('「他說“好”」')).toBe('“他說‘好’”');
  expect(quotes('他說“先「後」再說”')).toBe('他說“先‘後’再說”');
});

test('a pair left open or closed twice does not spread', () => {
  expect(quotes('「未完')).toBe('“未完');
  expect(quotes('完了」『續』')).toBe('完了”“續”');
});

test('what is no Chinese quotation mark stays', () => {
  const text = `It's "so" ‘here’, 《書》〈篇〉, 5' 11"`;
  expect(quotes(text)).toBe(text);
});
