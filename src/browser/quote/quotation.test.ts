import { expect, test } from 'vitest';
import { quoted } from './quotation.ts';

test.each([
  ['zh-Hant', '結構決定功能', '「結構決定功能」'],
  ['zh-Hans', '结构决定功能', '“结构决定功能”'],
  ['zh-Hant', '他說「好，『真』好」', '「他說『好，「真」好』」'],
  ['zh-Hans', '他说“好，‘真’好”', '“他说‘好，“真”好’”'],
  ['zh-Hant', '“Don’t be evil”', '「“Don’t be evil”」'],
  ['zh-Hans', 'Google’s 口号', '“Google’s 口号”'],
  ['zh-Hant', '前半」，後半', '「前半』，後半」'],
])('in %s %s becomes %s', (lang, passage, expected) => {
  expect(quoted(passage, lang)).toBe(expected);
});
