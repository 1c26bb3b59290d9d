import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import type { Glossary } from '../convert.ts';
import { rowsOf } from '../gold/rows.ts';
import { toHans as convertTree } from './hans.ts';
import { makeSimplifier } from '../simplifier.ts';

/** What a browser makes of some HTML, written out again. */
const parsed = (html: string) => fromHtml(html, { fragment: !/^<(!doctype|html)/i.test(html) });
const print = (html: string) => toHtml(parsed(html));

function toHans(html: string, glossary: Glossary = []): string {
  const tree = parsed(html);
  convertTree(
    tree,
    makeSimplifier(() => glossary),
  );
  return toHtml(tree);
}

test.each(rowsOf('gold-html.tsv'))('gold structure %s', (_id, from = '', to = '') => {
  expect(toHans(from)).toBe(print(to));
});

const page = (head: string, body = '') =>
  `<!doctype html><html lang="zh-Hant"><head>${head}</head><body>${body}</body></html>`;

const hansPage = (head: string, body = '') =>
  page(head, body).replace('<html lang="zh-Hant">', '<html lang="zh-Hans">');

describe('a document', () => {
  test('takes the new language', () => {
    expect(toHans('<html lang=zh-Hant><p>後')).toBe(print('<html lang=zh-Hans><p>后'));
    expect(toHans(`<HTML LANG='zh-TW'><P>後`)).toBe(print('<html lang=zh-Hans><p>后'));
    expect(toHans('<html lang="en"><p>後')).toBe(print('<html lang="en"><p>後'));
  });

  test('has its title and metadata converted', () => {
    expect(
      toHans(
        page(`<title>「大廠病」 &amp; 轉向</title>
          <meta name="description" content="說『發展』 &quot;x&quot;"><meta name="author" content="後藤">
          <meta property="og:title" content="發展"><meta property="og:image:alt" content="發展">
          <meta name="twitter:title" content="發展"><meta property="og:locale" content="zh_TW">`),
      ),
    ).toBe(
      print(
        hansPage(`<title>“大厂病” &amp; 转向</title>
          <meta name="description" content="说“发展” &quot;x&quot;"><meta name="author" content="后藤">
          <meta property="og:title" content="发展"><meta property="og:image:alt" content="发展">
          <meta name="twitter:title" content="发展"><meta property="og:locale" content="zh_CN">`),
      ),
    );
  });

  test('keeps addresses, ids and other metadata', () => {
    const html = hansPage(
      '<meta property="og:url" content="https://a.b/發展"><link rel="alternate" href="/後/">',
      '<a id="後" href="/後#發展" class="發" data-pagefind-meta="title:發">OK</a>',
    );
    expect(toHans(html)).toBe(print(html));
  });
});

describe('words', () => {
  test.each([
    [
      '<p>瞭<em>解</em>，<b>乾</b>坤，顛<i>覆</i><u>信</u>息</p>',
      '<p>了<em>解</em>，<b>乾</b>坤，颠<i>覆</i><u>信</u>息</p>',
    ],
    ['<p>乾<!-- 後 -->隆，乾<wbr>隆</p>', '<p>乾<!-- 後 -->隆，乾<wbr>隆</p>'],
    ['<p>乾</p><p>隆</p>乾<br>隆', '<p>干</p><p>隆</p>干<br>隆'],
    [
      '<ruby>乾<rt>ㄑㄧㄢˊ</rt></ruby><ruby>隆<rt>發</rt></ruby>',
      '<ruby>乾<rt>ㄑㄧㄢˊ</rt></ruby><ruby>隆<rt>发</rt></ruby>',
    ],
    ['<li>乾<li>隆</ul>', '<li>干<li>隆</ul>'],
  ])('run through inline elements and end with the block: %s', (from, to) => {
    expect(toHans(from)).toBe(print(to));
  });

  test('end where another text begins, whose glossary acts in it and nowhere else', () => {
    const tree = parsed('<p>乾<i data-of="a">乾泉，<b data-of="">乾泉</b></i>泉</p>');
    convertTree(
      tree,
      makeSimplifier((text) => (text === 'a' ? [['乾泉', '乾泉']] : [])),
      ({ properties }) => properties['dataOf']?.toString(),
    );
    expect(toHtml(tree)).toBe('<p>干<i data-of="a">乾泉，<b data-of="">干泉</b></i>泉</p>');
  });

  test('of the glossary run through them too', () => {
    const glossary = [['李乾元', '李乾元']] as const;
    expect(toHans('<p>李<b>乾</b>元後</p>', glossary)).toBe('<p>李<b>乾</b>元后</p>');
  });
});

test.each([
  ['<p>「甲<br>『乙』」</p>', '<p>“甲<br>‘乙’”</p>'],
  ['<p>「用<code>「後」</code>『乙』」</p>', '<p>“用<code>「後」</code>‘乙’”</p>'],
  ['<p>「甲<sup>1</sup>』</p><li>「乙」</li>', '<p>“甲<sup>1</sup>”</p><li>“乙”</li>'],
  [
    '<p title="「甲」">「<q title="「乙」">丙</q>」</p>',
    '<p title="“甲”">“<q title="“乙”">丙</q>”</p>',
  ],
  [
    '<p>讀〈<a href="/">評《後書》</a>〉，〈<i>Attention</i>〉<code>〈後〉</code></p><p>〈後〉</p>',
    '<p>读《<a href="/">评〈后书〉</a>》，《<i>Attention</i>》<code>〈後〉</code></p><p>《后》</p>',
  ],
])('quotation marks and title marks nest within a block: %s', (from, to) => {
  expect(toHans(from)).toBe(print(to));
});

test.each([
  ['<pre>後</pre><kbd>後</kbd><samp>後</samp>', undefined],
  ['<textarea placeholder="搜尋">後</textarea>', '<textarea placeholder="搜寻">後</textarea>'],
  [
    '<svg aria-label="發展" id="發"><title>後</title><text>「於單</text><text>「個</text></svg>',
    '<svg aria-label="发展" id="發"><title>后</title><text>“于单</text><text>“个</text></svg>',
  ],
  ['<math><mi>後</mi></math><template><p>後</p></template>', undefined],
  ['<style>p::after{content:"後"}</style><script>"後"</script>', undefined],
  ['<p>ahttps://a.b/c後</p>', '<p>ahttps://a.b/c后</p>'],
  ['<a href="/">https://a.b/後</a>後，a@b.cn後', '<a href="/">https://a.b/後</a>后，a@b.cn后'],
  ['<p lang="ja" title="後">後<b>後</b></p>後', '<p lang="ja" title="後">後<b>後</b></p>后'],
  ['<p lang="en">A <span lang="zh">後</span></p>', '<p lang="en">A <span lang="zh">后</span></p>'],
  ['<a lang="zh-Hans">後</a><a lang="zh-Hant">後</a>', undefined],
  [
    '<p translate="no">後<b translate="yes">後</b></p>',
    '<p translate="no">後<b translate="yes">后</b></p>',
  ],
  ['<noscript><p>請開啟</p></noscript>', '<noscript><p>请开启</p></noscript>'],
])('what is no prose of the page stays: %s', (from, to = from) => {
  expect(toHans(from)).toBe(print(to));
});

test.each([
  ['<abbr title="乾隆">發</abbr>', '<abbr title="乾隆">发</abbr>'],
  ['<nav aria-label="麵包屑">', '<nav aria-label="面包屑">'],
  [
    '<select><option label="後">後<option>發</select>',
    '<select><option label="后">后<option>发</select>',
  ],
  [
    '<input type=submit value=發送><input value="發">',
    '<input type=submit value=发送><input value="發">',
  ],
  [`<IMG ALT='說"後"&amp;'>`, `<IMG ALT='说"后"&amp;'>`],
  ['<th abbr="歷年" scope=col>歷年', '<th abbr="历年" scope=col>历年'],
  ['<button aria-pressed hidden>複製</button>', '<button aria-pressed hidden>复制</button>'],
])('attributes that a reader meets: %s', (from, to) => {
  expect(toHans(from)).toBe(print(to));
});

test.each([
  ['後&nbsp;裡&amp;&#x3000;發&#30332;&#x5f8c;', '后&nbsp;里&amp;&#x3000;发发后'],
  ['<p>一段後<p>又一段後', '<p>一段后<p>又一段后'],
  ['<p>甲</span>後</p>發\n', '<p>甲</span>后</p>发\n'],
  [
    '<dl><dt>後<dd>發</dl><details open><summary>展開',
    '<dl><dt>后<dd>发</dl><details open><summary>展开',
  ],
  [
    '<figure><figcaption>圖：後</figcaption></figure>',
    '<figure><figcaption>图：后</figcaption></figure>',
  ],
  ['1 < 2 後 > 發', '1 < 2 后 > 发'],
])('character references and loose markup: %s', (from, to) => {
  expect(toHans(from)).toBe(print(to));
});

test('only prose changes, whatever is nested in whatever', () => {
  const tags = [
    'p',
    'b',
    'li',
    'a href="/後?發=1"',
    'code',
    'span lang="ja"',
    'td',
    'i class="發"',
    'rt',
  ];
  const texts = [
    '「後',
    '著名』',
    '乾&amp;',
    '坤<!-- 發 -->',
    '<br>',
    '瞭',
    '解',
    'GPT-4 後',
    '\n',
  ];
  let seed = 7;
  const pick = <T>(list: readonly T[]) => list[(seed = (seed * 48271) % 2147483647) % list.length];
  const nest = (depth: number): string => {
    if (depth === 0) return `${pick(texts)}${pick(texts)}`;
    const tag = pick(tags) ?? '';
    return `${pick(texts)}<${tag}>${nest(depth - 1)}${pick(texts)}</${tag.split(' ')[0]}>`;
  };
  const markupOf = (html: string) => html.match(/<[^>]*>|\p{ASCII}/gu);
  for (let count = 0; count < 500; count++) {
    const html = print(nest(6));
    const converted = toHans(html);
    expect(markupOf(converted), html).toEqual(markupOf(html));
    expect([...converted].length, html).toBe([...html].length);
  }
});
