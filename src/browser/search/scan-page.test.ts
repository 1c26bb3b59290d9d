import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { recordsOf } from '../../search/build/records.ts';
import { foldingBy } from '../../search/shared/fold.ts';
import { recordsOn, scannerOf } from './scan-page.ts';

const ESSAY = `<nav><p>目錄</p></nav><article>
  <header><h1 id="title">題</h1><p id="abstract">提要</p></header>
  <section class="prose"><h2 id="a">甲<a class="back" href="#top">回</a></h2>
    <p id="a-1">一句<sup class="ref"><a href="#note-x">1</a></sup>，
      又一句。</p><h3 id="b">乙</h3><ul><li id="l"><p id="lp">項</p></li></ul><p></p></section>
  <section class="notes"><ol><li id="note-x"><a class="name">名</a><p>註<small>出處</small><a class="back">↑</a></p></li></ol></section>
</article>`;
const CASE = `<article class="case"><h1 id="c">案例</h1><p class="facts">2020</p>
  <dl id="check-1"><dt>說法</dt><dd>甲</dd><dt>查得</dt><dd>乙</dd></dl></article>`;
const CORRECTIONS = `<article class="corrections"><h1>勘誤</h1>
  <table><tbody><tr id="c01"><td>1</td><td>誤</td></tr><tr><td>無</td></tr></tbody></table></article>`;

const pageOf = (html: string) =>
  parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document;

const NO_NOTES = ESSAY.replace(/<section class="notes">.*<\/section>/, '');

test.each([ESSAY, NO_NOTES, CASE, CORRECTIONS, '<article><p>表</p></article>', '<main></main>'])(
  'an open page has the records that are built from it: %#',
  (html) => {
    const built = recordsOf(html).map(({ kind, title, blocks }) => ({ kind, title, blocks }));
    expect(recordsOn(pageOf(html))).toEqual(built);
  },
);

const wholeQuery = (phrase: string) => ({ phrase: [phrase], words: [] });

test('the numbers of notes are no text: a passage is found over them, and they are not', () => {
  const scan = scannerOf(pageOf(ESSAY), '/', foldingBy(''));
  expect(scan?.(wholeQuery('一句又一句')).map(({ page, block }) => page + block.id)).toEqual([
    '/a-1',
  ]);
  expect(scan?.(wholeQuery('1'))).toEqual([]);
});

test('a page without text is not looked through', () => {
  expect(scannerOf(pageOf('<main></main>'), '/search/', foldingBy(''))).toBeUndefined();
});
