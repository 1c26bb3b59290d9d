import { select } from 'hast-util-select';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import type { Chapter } from './chapters.ts';
import { relink } from './links.ts';

const ESSAY = 'https://example.org/essay/hans/';
const chapter = (file: string, page: string, id: string): Chapter => ({
  file,
  page,
  title: '題',
  type: 'chapter',
  body: [h('p', { id })],
});
/** Where a link of a page leads in a book of two sections and a case. */
function follow(page: string, href: string): unknown {
  const from = { ...chapter('from.xhtml', page, 'here'), body: [h('a', { id: 'here', href })] };
  const rest = [
    chapter('section-b.xhtml', '', 'b'),
    chapter('cases.xhtml', 'cases/', 'z'),
    chapter('case-z.xhtml', 'cases/z/', 'source-q'),
  ];
  relink([chapter('title.xhtml', '', 'abstract'), ...rest, from], ESSAY);
  return select('a', h('section', from.body))?.properties['href'];
}

test.each([
  ['the same file', '', '#here', '#here'],
  ['another file of the same page', '', '#b', 'section-b.xhtml#b'],
  ['the essay', 'cases/x/', '/essay/hans/#b', 'section-b.xhtml#b'],
  ['the essay as a whole', 'cases/x/', '/essay/hans/', 'title.xhtml'],
  ['a case', '', '/essay/hans/cases/z/', 'case-z.xhtml'],
  ['a place in a case', '', '/essay/hans/cases/z/#source-q', 'case-z.xhtml#source-q'],
  ['a place in its own case', 'cases/x/', '#here', '#here'],
  ['the index of cases', 'cases/x/', '/essay/hans/cases/', 'cases.xhtml'],
  [
    'a page that is not in the book',
    '',
    '/essay/hans/corrections/#c01',
    `${ESSAY}corrections/#c01`,
  ],
  ['the other script', '', '/essay/', 'https://example.org/essay/'],
  ['the world', '', 'https://a.example/b?c#d', 'https://a.example/b?c#d'],
])('a link to %s', (_, page, href, wanted) => {
  expect(follow(page, href)).toBe(wanted);
});

test('stops at a link to what is not there', () => {
  expect(() => follow('', '#nowhere')).toThrow(
    'from.xhtml: a link leads to "#nowhere", which the book lacks',
  );
});
