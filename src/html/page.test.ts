import { expect, test } from 'vitest';
import { printPage, pageTree } from './page.ts';

const page = (kind: string, article: string) =>
  `<!doctype html><html lang="zh-Hant"${kind}><head><title>甲 &amp; 乙</title></head><body><article>${article}</article></body></html>`;

test('does what is done to pages of its kind, and prints no word of it', () => {
  const html = page(
    ' data-build-kind="essay"',
    '<section class="prose" data-build-file="content/essay/10-a.mdx"><h2 id="a">甲</h2><p>馬克斯·韋伯其人</p></section>',
  );
  expect(printPage(pageTree(html))).toBe(
    page(
      '',
      '<section class="prose"><h2 id="a">甲</h2><p id="a-1">馬克斯<span class="mid">·</span>韋伯<span class="tail">其人</span></p></section>',
    ),
  );
});

test('the notes of a case stand in a list of our own, not in English', () => {
  const html = page(
    ' data-build-kind="case"',
    '<div class="prose"><h2 id="a">甲</h2><p>乙<sup><a href="#user-content-fn-x" id="user-content-fnref-x" data-footnote-ref aria-describedby="footnote-label">1</a></sup></p><section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2><ol><li id="user-content-fn-x"><p>丙</p></li></ol></section></div><section class="notes" data-build-sign="註"><ol></ol></section>',
  );
  const printed = printPage(pageTree(html));
  expect(printed).toContain('<li id="note-x"><p>丙</p>');
  expect(printed).toMatch(/<a (?=[^>]*href="#note-x")(?=[^>]*role="doc-noteref")[^>]*>註1<\/a>/);
  expect(printed).not.toMatch(/Footnotes|user-content/);
});

test('white space that no reader sees is not printed, except where it may be set as it stands', () => {
  const loose = '<p> 甲 <b> 乙</b>\n丙 </p>\n<pre> 丁\n </pre> ';
  expect(printPage(pageTree(page(' data-build-kind="list"', loose)))).toBe(
    page('', '<p>甲 <b>乙</b> 丙</p><pre> 丁\n </pre>'),
  );
  expect(printPage(pageTree(page('', loose)))).toBe(page('', loose));
});

test('leaves a page of no kind as it is', () => {
  const html = page('', '<p>馬克斯·韋伯</p>');
  expect(printPage(pageTree(html))).toBe(html);
});

test.each([
  ['<data data-build-source="x"></data>', '<Cite id="x" /> has its place'],
  ['<data data-build-case="x"></data>', '<Case id="x" /> stands for a whole note'],
])('refuses %s where nothing takes it up', (mark, message) => {
  const html = page('', `<div data-build-file="content/edition.mdx">${mark}</div>`);
  expect(() => printPage(pageTree(html))).toThrow(`content/edition.mdx: ${message}`);
});
