import { expect, test } from 'vitest';
import { type Facts, readTextPage, type TextPage } from './page.ts';
import { joinTexts, printText } from './print.ts';

const URL = 'https://a.b/cases/c/';
const page = (article: string, head = '') =>
  `<!doctype html><html lang="zh-Hant"><head><link rel="canonical" href="${URL}"><link rel="alternate" type="text/markdown" href="/cases/c.md"><meta property="og:title" content="題：一"><meta name="description" content="述">${head}</head><body><nav>站</nav><article>${article}</article></body></html>`;

const read = (article: string, head = ''): TextPage => {
  const text = readTextPage(page(article, head));
  if (!text) throw new Error('no text');
  return text;
};
/** What is printed below the front matter. */
const bodyOf = (text: TextPage) =>
  printText(text)
    .replace(/^---\n[^]*?\n---\n\n/, '')
    .trim();
const markdown = (article: string) => bodyOf(read(article));

test('a page that has none says so', () => {
  expect(readTextPage('<html lang="zh-Hant"><head></head><article>甲</article>')).toBeUndefined();
});

test('what the head says stands before the text', () => {
  const head =
    '<meta name="author" content="某"><meta property="article:published_time" content="2026-11-24">';
  expect(printText(read('<p>甲</p>', head))).toBe(
    `---\ntitle: 題：一\nurl: ${URL}\nlanguage: zh-Hant\ndescription: 述\nauthor: 某\npublished: 2026-11-24\n---\n\n甲\n`,
  );
});

test.each([
  [
    'a heading that offers a link is one',
    '<h1 id="title"><span class="word">甲</span>乙<a class="anchor" href="/s/c/"></a></h1><h2 id="x">丙</h2><h3 id="y"><a id="old"></a>丁<a class="anchor" href="#y"></a></h3>',
    `# [甲乙](${URL})\n\n## 丙\n\n### [丁](${URL}#y)`,
  ],
  [
    'addresses are absolute',
    '<p>見<a href="../d/#e">戊</a>。</p><figure><img src="/p.png" alt="圖"><img class="on-dark" src="/q.png" alt=""></figure>',
    '見[戊](https://a.b/cases/d/#e)。\n\n![圖](https://a.b/p.png)',
  ],
  [
    'facts keep apart',
    '<p class="facts"><span>1998</span><span><b class="verdict">成立</b></span></p>',
    '1998　**成立**',
  ],
  ['facts may be words alone', '<p class="facts">版本abc</p>', '版本abc'],
  [
    'ways around the site are left out, and what is hidden',
    '<header><p class="facts"><span>甲</span><a href="/cite/">引用</a></p></header><nav>乙</nav><p aria-hidden="true">丙</p><span hidden>丁</span><nav aria-labelledby="mentions"><p>戊</p></nav>',
    '甲\n\n戊',
  ],
  [
    'a drawing is told in words',
    '<figure><svg><title>題</title><desc>1998，有。</desc><text>1998</text></svg><figcaption>圖</figcaption></figure>',
    '1998，有。\n\n圖',
  ],
  [
    'notes and sources are notes',
    '<p>甲<sup class="ref"><a href="#note-n">1</a></sup>，乙。<sup class="ref"><a href="#source-s">1</a></sup></p><section class="notes"><h2 id="notes">註</h2><ol><li id="note-n"><p>丙</p><ul><li>丁</li></ul><a role="doc-backlink" href="#call-n">↑</a></li></ol></section><section><ol><li id="source-s"><a href="https://c.d/">戊</a>，己。</li></ol></section>',
    '甲[^note-n]，乙。[^source-s]\n\n## 註\n\n[^note-n]: 丙\n\n    - 丁\n\n[^source-s]: [戊](https://c.d/)，己。',
  ],
  [
    'a check is a list that leads to itself',
    '<dl class="check" id="check-1"><dt>說</dt><dd>甲。</dd><dt>查</dt><dd>乙。</dd></dl>',
    `- [說](${URL}#check-1)　甲。\n- **查**　乙。`,
  ],
  [
    'no blank line stands between its items, whatever they hold',
    '<dl class="check" id="check-1"><dt>說</dt><dd>甲<a href="#x">丙</a>丁<b>戊</b>。</dd><dt>查</dt><dd>乙<sup class="ref"><a href="#source-s">1</a></sup><sup class="ref"><a href="#source-t">2</a></sup></dd></dl>',
    `- [說](${URL}#check-1)　甲[丙](${URL}#x)丁**戊**。\n- **查**　乙[^source-s][^source-t]`,
  ],
  ["an author's own list of terms stays one", '<dl><dt>甲</dt><dd>乙</dd></dl>', '- 甲\n\n  乙'],
  [
    'a row that can be linked to leads to itself, its cells are lines',
    '<table><thead><tr><th>說</th><th>查</th></tr></thead><tbody><tr id="c01"><td><span class="soft">C01</span>　甲</td><td>乙<p class="facts"><a href="/d/">丁</a><span>高</span></p></td></tr></tbody></table>',
    `| 說 | 查 |\n| - | - |\n| [C01](${URL}#c01)　甲 | 乙　[丁](https://a.b/d/)　高 |`,
  ],
  [
    'a citation stays to the letter',
    '<dl id="essay"><div><dt>BibTeX</dt><dd>@online{a,\n  title = {甲}\n}</dd></div></dl>',
    'BibTeX\n\n```\n@online{a,\n  title = {甲}\n}\n```',
  ],
])('%s', (_, article, expected) => {
  expect(markdown(article)).toBe(expected);
});

test('several pages become one: headings below, sources once, notes apart', () => {
  const essay = read(
    '<h1>題</h1><p>甲<sup class="ref"><a href="#note-n">1</a></sup></p><ol><li id="note-n"><p>註</p></li></ol>',
  );
  const entry = (words: string) =>
    read(
      `<h1>${words}</h1><p>乙<sup class="ref"><a href="#note-n">1</a></sup><sup class="ref"><a href="#source-s">1</a></sup></p><ol><li id="note-n"><p>${words}註</p></li></ol><ol><li id="source-s">源</li></ol>`,
    );
  const whole = joinTexts({ title: '題' } as Facts, [
    { ...essay, path: '' },
    { ...entry('子'), path: 'cases/a/' },
    { ...entry('丑'), path: 'cases/b/' },
  ]);
  expect(bodyOf(whole).split('\n\n')).toEqual([
    '# 題',
    '甲[^note-n]',
    '[^note-n]: 註',
    '## 子',
    '乙[^cases-a-note-n][^source-s]',
    '[^cases-a-note-n]: 子註',
    '[^source-s]: 源',
    '## 丑',
    '乙[^cases-b-note-n][^source-s]',
    '[^cases-b-note-n]: 丑註',
  ]);
});
