import { expect, test } from 'vitest';
import { textDirective } from './text-fragment.ts';

const directive = (text: string, quoted: string) => {
  const start = Array.from(text.slice(0, text.indexOf(quoted))).length;
  return decodeURIComponent(textDirective(text, { start, end: start + [...quoted].length }));
};

test('quotes a short passage whole, cut between words', () => {
  expect(directive('作者舉的第一個例子是諾基亞。', '第一個例子')).toBe('text=第一個例子');
  expect(directive('這就是大模型公司。', '型公')).toContain('公司');
});

test('names a long one by its beginning and end', () => {
  const text = '一二三四五六七八九十'.repeat(6);
  const [start = '', end = ''] = directive(text, text).replace('text=', '').split(',');
  expect(text.startsWith(start) && text.endsWith(end)).toBe(true);
  expect(start.length).toBeLessThan(20);
});

test('leaps over marks of notes and from one paragraph to the next', () => {
  expect(directive('諾基亞\0做手機。\n搜狐做門戶。', '諾基亞\0做手機。\n搜狐')).toBe(
    'text=諾基亞,搜狐',
  );
});

test('tells a passage from others like it by what stands before', () => {
  const second = textDirective('甲說公司好。乙說公司壞。', { start: 8, end: 10 });
  expect(decodeURIComponent(second)).toBe('text=甲說公司好。乙說-,公司');
  const atStart = textDirective('公司好。\n公司壞。', { start: 5, end: 7 });
  expect(decodeURIComponent(atStart)).toBe('text=公司,-壞。');
});

test('encodes what is a sign of the directive itself', () => {
  expect(textDirective('a-b', { start: 0, end: 3 })).toBe('text=a%2Db');
});
