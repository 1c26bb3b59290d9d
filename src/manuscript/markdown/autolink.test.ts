import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { mdx } from '../../tests/support/manuscript.ts';

/** The addresses that a text links, and its words. */
function linksIn(text: string) {
  const { body } = mdx(text);
  const links: string[] = [];
  visit(body, 'link', ({ url }) => void links.push(url));
  return { links, words: toString(body) };
}

test.each([
  ['另見https://example.com/path。後面的字', 'https://example.com/path'],
  ['見HTTP://a.cc/b?c=d&e=%E4（後）', 'HTTP://a.cc/b?c=d&e=%E4'],
  ['見https://a.cc/甲', 'https://a.cc/'],
  ['見https://a.cc/b, c', 'https://a.cc/b'],
  ['見https://a.cc/b.後', 'https://a.cc/b'],
  ['（https://a.cc/b(c)d)', 'https://a.cc/b(c)d'],
  ['**https://a.cc/b**後', 'https://a.cc/b'],
  ['見www.a.cc，後', 'http://www.a.cc'],
  ['信a@b.cc，後', 'mailto:a@b.cc'],
])('a bare address ends where its characters do: %s', (text, link) => {
  expect(linksIn(text)).toEqual({ links: [link], words: text.replaceAll('**', '') });
});

test('and swallows no note, and no other address', () => {
  expect(linksIn('見https://a.cc/b。[^a]又https://c.dd。\n\n[^a]: 註').links).toEqual([
    'https://a.cc/b',
    'https://c.dd',
  ]);
});

test.each(['xhttps://a.cc', 'https://。', '`https://a.cc`', 'http:/a', 'awww.b.cc'])(
  'no address: %s',
  (text) => {
    expect(linksIn(text).links).toEqual([]);
  },
);

test('the text of a link is no link of its own', () => {
  expect(linksIn('[https://a.cc/](https://b.cc/)').links).toEqual(['https://b.cc/']);
});
