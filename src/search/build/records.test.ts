import { expect, test } from 'vitest';
import { recordsOf } from './records.ts';

test('the essay: its sections, and each note by itself', () => {
  const essay = `<nav><p>目錄</p></nav><article>
    <header><h1 id="title">題</h1><p id="abstract">提要</p></header>
    <section class="prose"><h2 id="a">甲<a class="back" href="#top">回</a></h2>
      <p id="a-1">一句<sup class="ref"><a href="#note-x">1</a></sup>，
        又一句。</p><h3 id="b">乙</h3><ul><li id="l">項</li></ul><p></p></section>
    <section class="notes"><ol><li id="note-x"><a id="note-old"></a><p>註</p><ul><li>項</li></ul><a class="back">↑</a></li></ol></section>
  </article>`;
  expect(recordsOf(essay)).toEqual([
    {
      kind: 'section',
      title: '題',
      id: 'title',
      blocks: [
        { id: 'title', text: '題', heading: true },
        { id: 'abstract', text: '提要', heading: false },
      ],
    },
    {
      kind: 'section',
      title: '甲',
      id: 'a',
      blocks: [
        { id: 'a', text: '甲', heading: true },
        { id: 'a-1', text: '一句， 又一句。', heading: false },
        { id: 'b', text: '乙', heading: true },
        { id: 'l', text: '項', heading: false },
      ],
    },
    {
      kind: 'note',
      title: '註　項',
      id: 'note-x',
      blocks: [{ id: 'note-x', text: '註　項', heading: false }],
    },
  ]);
});

test('an essay without notes is found all the same', () => {
  const essay =
    '<article><section class="prose"><h2 id="a">甲</h2><p id="a-1">乙</p></section></article>';
  expect(recordsOf(essay).map(({ title, blocks }) => [title, blocks.length])).toEqual([['甲', 2]]);
});

test('a case is one record, its facts apart and without its sources', () => {
  const html = `<article class="case" id="top"><h1 class="name">諾基亞</h1>
    <dl id="claim"><dt>原文</dt><dd>已死</dd></dl><p id="text-1">詳文</p>
    <section class="sources"><p>來源</p></section></article>`;
  expect(recordsOf(html)).toEqual([
    {
      kind: 'case',
      title: '諾基亞',
      id: 'top',
      blocks: [
        { id: 'top', text: '諾基亞', heading: true },
        { id: 'claim', text: '原文　已死', heading: false },
        { id: 'text-1', text: '詳文', heading: false },
      ],
    },
  ]);
});

test('what has no id leads to what it stands in, and nothing leads to the top of the page', () => {
  const html = `<article class="case"><h1 id="title">題</h1>
    <figure id="f"><table><caption>表</caption></table></figure><blockquote id="q"><p>話</p></blockquote></article>`;
  expect(recordsOf(html)[0]?.blocks.map(({ id, text }) => [id, text])).toEqual([
    ['title', '題'],
    ['f', '表'],
    ['q', '話'],
  ]);
  expect(() => recordsOf('<article class="case"><p>甲</p></article>')).toThrow(
    'search cannot lead to "甲"',
  );
});

test('corrections: a record for each row with an address', () => {
  const html = `<article class="corrections"><table><tr><th>事實</th></tr>
    <tr id="c1"><td>C1　2012年。</td><td>是2013年。<p class="facts">路透</p></td></tr></table></article>`;
  expect(recordsOf(html)).toEqual([
    {
      kind: 'correction',
      title: 'C1　2012年',
      id: 'c1',
      blocks: [{ id: 'c1', text: 'C1　2012年。　是2013年。', heading: false }],
    },
  ]);
});

test.each([
  ['a page without an article', '<main><p>找</p></main>'],
  ['the list of cases', '<article class="cases"><p>諾基亞</p></article>'],
])('%s holds no records', (_, html) => {
  expect(recordsOf(html)).toEqual([]);
});
