import { expect, test } from 'vitest';
import { contentsOf } from './contents.ts';
import { fill } from './fill.ts';

const HOME = 'https://a.b/essay/';
const call = (id: string, number: string) =>
  `<sup class="ref"><a role="doc-noteref" id="call-${id}" href="#note-${id}">${number}</a></sup>`;
const note = (id: string, text: string) =>
  `<li id="note-${id}"><p>${text}</p><a role="doc-backlink" href="#call-${id}">↑</a></li>`;
const page = (article: string) => `<!doctype html><body><article>${article}</article></body>`;

const pages = new Map([
  [
    '',
    page(
      `<header><h1>題</h1><p class="deck">副題</p><p class="abstract">摘要</p></header><nav>目錄</nav>
       <section class="prose"><h2 id="one">一<a class="anchor" href="/s/one/"></a></h2><p id="one-1">甲${call('x', '2')}<span class="tail">乙。</span><script>丙</script></p></section>
       <section class="prose"><h2 id="two">二</h2><figure><svg><desc>1998，有。</desc><text>1998</text></svg><figcaption>圖</figcaption></figure></section>
       <section class="notes"><h2 id="notes">註釋</h2><ol>${note('y', '又註。')}${note('x', `註${call('y', '1')}<small>源</small>`)}</ol></section>
       <section class="colophon"><h2>版本</h2><p>說明</p></section>`,
    ),
  ],
  [
    'cases/c/',
    page(
      '<header><h1>例</h1><p class="facts"><span>1998</span><span><b>成立</b></span><a href="/cite/">引用</a></p></header><p>見<a href="../d/">丁</a><img src="/p.png" alt="圖">戊<sup class="ref"><a href="#source-s">1</a></sup><sup class="ref"><a href="#source-t">2</a></sup></p>',
    ),
  ],
]);

test('a section has its text and below a line the notes that it and they call', () => {
  expect(contentsOf(pages, HOME).get(`${HOME}#one`)).toBe(
    `<p>甲<sup><a href="${HOME}#note-x">2</a></sup>乙。</p><hr><h2>註釋</h2><p>2. 註<sup><a href="${HOME}#note-y">1</a></sup><br><small>源</small></p><p>1. 又註。</p>`,
  );
});

test('a drawing is told in words, and where nothing is called no line is drawn', () => {
  expect(contentsOf(pages, HOME).get(`${HOME}#two`)).toBe(
    '<figure><p>1998，有。</p><figcaption>圖</figcaption></figure>',
  );
});

test('a case has all of its page but its title, with whole addresses', () => {
  expect(contentsOf(pages, HOME).get(`${HOME}cases/c/`)).toBe(
    `<p>1998　<b>成立</b></p><p>見<a href="${HOME}cases/d/">丁</a><img src="https://a.b/p.png" alt="圖">戊<sup>1</sup>\u2009<sup>2</sup></p>`,
  );
});

test('the essay leads to its sections', () => {
  expect(contentsOf(pages, HOME).get(HOME)).toBe(
    `<p>副題</p><p>摘要</p><ol><li><a href="${HOME}#one">一</a></li><li><a href="${HOME}#two">二</a></li></ol><h2>版本</h2><p>說明</p>`,
  );
});

test('a feed takes in what its entries say, escaped, and nothing else changes', () => {
  const feed =
    '<feed><id>f</id><entry><id>a?b&amp;c</id><summary>s</summary></entry><entry><id>d</id></entry></feed>';
  expect(fill(feed, new Map([['a?b&c', '<p>1 &lt; $& 2</p>']]))).toBe(
    '<feed><id>f</id><entry><id>a?b&amp;c</id><summary>s</summary><content type="html">&lt;p>1 &amp;lt; $&amp; 2&lt;/p></content></entry><entry><id>d</id></entry></feed>',
  );
});
