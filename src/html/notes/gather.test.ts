import { toHtml } from 'hast-util-to-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { toHast } from 'mdast-util-to-hast';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { expect, test } from 'vitest';
import { passed } from '../../tests/support/search/passed.ts';
import { gatherNotes } from './gather.ts';

/** A section as remark-gfm writes it. */
function section(file: string, calls: string[], texts: Record<string, string>): string {
  const marks = calls.map(
    (label) =>
      `<sup><a href="#user-content-fn-${label}" id="user-content-fnref-${label}" data-footnote-ref aria-describedby="footnote-label">1</a></sup>`,
  );
  const items = Object.entries(texts).map(
    ([label, text]) =>
      `<li id="user-content-fn-${label}">\n<p>${text} <a href="#user-content-fnref-${label}" data-footnote-backref aria-label="Back to reference 1" class="data-footnote-backref">↩</a></p>\n</li>`,
  );
  return `<div data-build-file="${file}.mdx"><p>文${marks.join('')}</p><section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2><ol>${items.join('\n')}</ol></section></div>`;
}

const list = (...items: string[]) => `<section class="notes"><ol>${items.join('')}</ol></section>`;
const gathered = (html: string, ...cases: string[]) => passed(html + list(...cases), gatherNotes);
const call = (label: string, number: number, id = label) =>
  `<sup class="ref"><a id="call-${id}" href="#note-${label}" role="doc-noteref" aria-describedby="notes">${number}</a></sup>`;

const two =
  section('1', ['b', 'a'], { b: '乙', a: '甲' }) + section('2', ['c', 'a'], { c: '丙', a: '甲' });

test('numbers by first call across sections; every call has an id from its label and its occurrence', () => {
  expect(gathered(two)).toContain(
    `<p>文${call('b', 1)}${call('a', 2)}</p></div><div data-build-file="2.mdx"><p>文${call('c', 3)}${call('a', 2, 'a-2')}</p></div>`,
  );
});

test('makes one list, a note for a label, with its ways back and the link to itself', () => {
  const html = gathered(two);
  expect(html).not.toMatch(/footnotes|user-content|data-footnote/);
  expect(
    [...html.matchAll(/<li id="note-([a-z])"[^>]*><p>(.)<\/p>/g)].map(([, ...of]) => of),
  ).toEqual([
    ['b', '乙'],
    ['a', '甲'],
    ['c', '丙'],
  ]);
  expect(html).toContain(
    '<p>甲</p><a class="back" href="#call-a" role="doc-backlink" aria-label="回正文">↑</a><a class="back" href="#call-a-2" role="doc-backlink" aria-label="回正文第2處">↑</a><a class="anchor" href="#note-a" aria-label="鏈接：註2"></a></li>',
  );
});

test('a page without notes has no list', () => {
  expect(
    passed('<p>文</p><section class="notes" data-build-with-notes></section>', gatherNotes),
  ).toBe('<p>文</p>');
});

test('takes for a case what the list has ready for it', () => {
  const html = section('1', ['x'], {}).replace(
    '<ol></ol>',
    '<ol><li id="user-content-fn-x">\n<data data-build-case="nokia"></data>\n</li></ol>',
  );
  const item = '<li data-build-note-of="nokia" data-build-file="nokia.mdx"><p>諾基亞</p></li>';
  expect(gathered(html, item, item.replace('"nokia"', '"other"'))).toContain(
    list(
      '<li id="note-x" data-build-file="nokia.mdx"><p>諾基亞</p><a class="back" href="#call-x" role="doc-backlink" aria-label="回正文">↑</a><a class="anchor" href="#note-x" aria-label="鏈接：註1"></a></li>',
    ),
  );
  expect(() => gathered(html)).toThrow('1.mdx: [^x] cannot be the case "nokia" here');
});

test('refuses a label with two texts, a call without a text and a text without a call', () => {
  const other = section('1', ['a'], { a: '甲' }) + section('2', ['a'], { a: '另一個' });
  expect(() => gathered(other)).toThrow('2.mdx: note [^a] has another text than in 1.mdx');
  expect(() => gathered(section('1', ['a'], {}))).toThrow('1.mdx: note [^a] is called but has no');
  expect(() => gathered(section('1', [], { a: '甲' }))).toThrow('1.mdx: note [^a] is never called');
});

/** A section as the build makes it from Markdown. */
function written(file: string, markdown: string): string {
  const tree = toHast(
    fromMarkdown(markdown, {
      extensions: [gfmFootnote()],
      mdastExtensions: [gfmFootnoteFromMarkdown()],
    }),
  );
  return `<section class="prose" data-build-file="${file}">${toHtml(tree)}</section>`;
}

test('a note may hold paragraphs and lists', () => {
  const html = gathered(
    written(
      'a.mdx',
      '文[^a]字[^b]\n\n[^a]: 甲\n\n    乙\n\n    - 一\n    - 二\n\n[^b]: - 丙\n    - 丁\n',
    ),
  );
  expect(html.match(/<li id="[^"]*"/g)).toEqual(['<li id="note-a"', '<li id="note-b"']);
  expect(html).toMatch(
    /<p>甲<\/p>\s*<p>乙<\/p>\s*<ul>\s*<li>一<\/li>\s*<li>二<\/li>\s*<\/ul><a class="back"/,
  );
  expect(html).not.toMatch(/user-content|↩/);
});

test('a note may be called from another alone; it is numbered after those of the text', () => {
  const html = gathered(
    written('a.mdx', '文[^a]\n\n[^a]: 甲[^c]\n\n[^c]: 丙[^a]') +
      written('b.mdx', '字[^b]\n\n[^b]: 乙'),
  );
  const marks = [...html.matchAll(/id="(call-[^"]*)"[^>]*>(\d)</g)].map(([, ...of]) =>
    of.join(' '),
  );
  expect(marks).toEqual(['call-a 1', 'call-b 2', 'call-c 3', 'call-a-2 1']);
  expect([...html.matchAll(/<li id="note-([^"]*)"/g)].map(([, label]) => label)).toEqual([
    'a',
    'b',
    'c',
  ]);
});

test('two files may share a note that calls another, however each numbers it', () => {
  const shared = '[^a]: 甲[^c]\n\n[^c]: 丙';
  const html = gathered(
    written('a.mdx', `文[^a]\n\n${shared}`) + written('b.mdx', `字[^c]字[^a]\n\n${shared}`),
  );
  expect(html.match(/<li id="note-/g)).toHaveLength(2);
});

test('no two ids are the same, whatever the labels', () => {
  const html = gathered(
    written('a.mdx', '[^other][^other][^other-2]\n\n[^other]: 甲\n\n[^other-2]: 乙'),
  );
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toEqual(['call-other', 'call-other-3', 'call-other-2', 'note-other', 'note-other-2']);
});

test('the list may say what a call shows before its number', () => {
  const html = passed(
    written('a.mdx', '文[^a]\n\n[^a]: 甲') +
      list().replace('class="notes"', 'class="notes" data-build-sign="註"'),
    gatherNotes,
  );
  expect(html).toContain('aria-describedby="notes">註1</a>');
});
