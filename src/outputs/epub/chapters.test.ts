import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { casesIn } from '../built-pages.ts';
import { chaptersOf } from './chapters.ts';

const pages = new Map([
  [
    '',
    `<article>
      <header><h1>題</h1><p class="deck">副題</p><p class="facts"><span>原著</span><span>重述</span><span>字數</span></p><p class="abstract">摘要</p></header>
      <nav class="contents"><h2 id="contents">目錄</h2></nav>
      <section class="prose"><h2 id="a">甲</h2><h3 id="b">乙</h3><p>文<sup class="ref"><a id="call-x" href="#note-x" role="doc-noteref" aria-describedby="notes">1</a></sup><sup class="ref">2</sup><sup class="ref">3</sup><button hidden>複製</button></p></section>
      <section class="notes"><h2 id="notes">註釋</h2><ol><li id="note-x"><p>註</p><a class="back" href="#call-x" role="doc-backlink">↑</a></li></ol></section>
      <section class="colophon"><h2 id="colophon">版本說明</h2><p>記</p></section>
    </article>`,
  ],
  [
    'cases/',
    `<article><header><h1>案例</h1><p class="facts"><span>三</span><a href="/corrections/">更正與存疑</a></p></header><nav>導航</nav><section><ol><li id="z"><a href="/cases/z/">諾</a></li><li id="y"></li></ol></section></article>`,
  ],
  [
    'cases/z/',
    '<article><header><h1 data-label="別名">諾<a class="anchor" href="/s/z/" aria-label="鏈接"></a></h1></header><p>長</p></article>',
  ],
  ['cases/y/', '<article><h1>蘋</h1><script>1</script></article>'],
]);
const chapters = chaptersOf(pages);
const htmlOf = (file: string) =>
  toHtml(chapters.find((chapter) => chapter.file === file)?.body ?? []);

test('makes the chapters in their order, the cases as their index has them', () => {
  expect(casesIn(pages)).toEqual(['z', 'y']);
  expect(chapters.map(({ file, title, type }) => `${file} ${title} ${type}`)).toEqual([
    'title.xhtml 題 titlepage',
    'section-a.xhtml 甲 chapter',
    'notes.xhtml 註釋 footnotes',
    'cases.xhtml 案例 appendix',
    'case-z.xhtml 諾 chapter',
    'case-y.xhtml 蘋 chapter',
    'colophon.xhtml 版本說明 colophon',
  ]);
});

test('marks calls and notes as a reading system knows them', () => {
  expect(htmlOf('section-a.xhtml')).toContain(
    '<a id="call-x" href="#note-x" role="doc-noteref" epub:type="noteref">1</a>',
  );
  expect(htmlOf('notes.xhtml')).toContain(
    '<aside id="note-x" epub:type="footnote" role="doc-footnote"><p><span class="number">1</span> 註</p><a class="back" href="#call-x" role="doc-backlink" epub:type="backlink">↑</a></aside>',
  );
});

test('marks stand apart and begin no line, without a style sheet, too', () => {
  expect(htmlOf('section-a.xhtml')).toMatch(
    /文\u2060<sup class="ref">.*1<\/a><\/sup>\u202F<sup class="ref">2<\/sup>\u202F<sup class="ref">3/,
  );
});

test('lets the headings of a part go up a level, those of a page stay', () => {
  expect(htmlOf('section-a.xhtml')).toMatch(/<h1 id="a">甲<\/h1><h2 id="b">乙<\/h2>/);
  expect(htmlOf('case-z.xhtml')).toContain('<h1>諾</h1>');
});

test('leaves out what only the browser or the search needs', () => {
  const all = chapters.map(({ file }) => htmlOf(file)).join('');
  expect(all).not.toMatch(/複製|字數|下載|導航|別名|更正與存疑|鏈接|script|button|data-|hidden/);
  expect(htmlOf('title.xhtml')).toMatch(/題.*副題.*重述.*摘要/s);
});

test('says which part a page lacks', () => {
  expect(() => chaptersOf(new Map([...pages, ['cases/y/', '<p>空</p>']]))).toThrow(
    'The book needs "article", which the built page lacks',
  );
});
