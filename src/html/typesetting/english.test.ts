import { expect, test } from 'vitest';
import { passed } from '../../tests/support/search/passed.ts';
import { markEnglish } from './english.ts';

const set = (html: string) =>
  passed(`<article><p>${html}</p></article>`, markEnglish).slice(12, -14);

test('says that a sentence within Chinese is English', () => {
  expect(set('英文作Begin with the end in mind，據')).toBe(
    '英文作<span lang="en">Begin with the end in mind</span>，據',
  );
  expect(set('〈Attention Is All You Need〉')).toBe(
    '〈<span lang="en">Attention Is All You Need</span>〉',
  );
});

test.each([
  'Google DeepMind與Meta AI',
  'Kisah Jatuh Bangun Nokia',
  '<a lang="en">Begin with the end in mind</a>',
  '<b lang="id"><i>Begin with the end in mind</i></b>',
  '<code>a and b and c and d</code>',
])('leaves %s as it is', (html) => {
  expect(set(html)).toBe(html);
});
