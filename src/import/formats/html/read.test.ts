import { expect, test, vi } from 'vitest';
import { importedBody } from '../../fixtures/imported.ts';
import { importManuscript } from '../../manuscript.ts';

// The dictionary is read when the first manuscript is.
vi.setConfig({ testTimeout: 60_000 });

const read = (html: string) =>
  importedBody(`<html><body><article>${html}</article></body></html>`, 'a.html');

test.each([
  ['<p>见<a href="https://a.cn/x">链接</a>。</p>', '見[鏈接](https://a.cn/x)。'],
  ['<p>甲<b>粗</b><b>字</b>乙</p>', '甲**粗字**乙'],
  ['<blockquote><p>引文</p></blockquote>', '> 引文'],
  ['<ol><li>一</li><li>二<ul><li>内</li></ul></li></ol>', '1. 一\n2. 二\n   - 內'],
  [
    '<table><tr><th>名</th><th>数</th></tr><tr><td>甲,乙</td><td>1</td></tr></table>',
    '| 名   | 數 |\n| --- | - |\n| 甲，乙 | 1 |',
  ],
  [
    '<p>注<sup><a href="#f1" id="r1">1</a></sup>。</p><p id="f1">1. 文<a href="#r1">↩</a></p>',
    '注。[^1]\n\n[^1]: 文',
  ],
  [
    '<p>外<a href="#f1">[1]</a></p><ol><li id="f1">中<sup><a href="#f2">2</a></sup></li><li id="f2">内</li></ol>',
    '外[^1]\n\n[^1]: 中[^2]\n\n[^2]: 內',
  ],
])('%s', async (html, body) => {
  expect(await read(html)).toMatchObject({ body, faults: [] });
});

test.each([
  ['<p>又<span style="text-emphasis: filled dot">重点</span>在此</p>', '又*重點*在此'],
  ['<p>又<span style="font-weight: 700;">粗</span>在此</p>', '又**粗**在此'],
  ['<p>约合 $140</p>', '約合$140'],
  ['<table><tr><td>年份</td></tr><tr><td>2007</td></tr></table>', '| 年份   |\n| ---- |\n| 2007 |'],
])('what a program says by style, as tags say it: %s', async (html, body) => {
  expect(await read(html)).toMatchObject({ body, faults: [] });
});

test('raised figures are asked about, calls of notes are not', async () => {
  const { body, said } = await read('<p>x<sup>2</sup>见<sup>[1]</sup></p><p>[1] 注</p>');
  expect(body).toBe('x2見[^1]\n\n[^1]: 注');
  expect(said.filter((line) => line.includes('stands in line'))).toEqual([
    'asked: 2 was raised, and stands in line here',
  ]);
});

test('the day that WeChat shows is the date', async () => {
  const page =
    '<em id="publish_time">2023年08月12日 08:30</em><div id="js_content"><p>文</p></div>';
  const options = { split: 'h2', strip: false, today: '2026-11-28' } as const;
  const { files } = await importManuscript(
    Buffer.from(`<html><body>${page}</body></html>`),
    'a.html',
    options,
  );
  expect(files.find(({ path }) => path === 'edition.mdx')?.text).toContain('date: 2023-08-12');
});

test('a link within the page leads nowhere here, and is asked about', async () => {
  const { body, said } = await read('<p>见<a href="#later">后文</a></p>');
  expect(body).toBe('見後文');
  expect(said).toContain('asked: a link that leads nowhere here; its words stay: #later');
});

test('a picture is asked for, its caption joined', async () => {
  const { body, said } = await read(
    '<figure><img src="https://x.cn/p.jpg" alt="灯"><figcaption>门口,的灯</figcaption></figure>',
  );
  expect(body).toBe('![燈](../pictures/picture-1.jpg "門口，的燈")');
  expect(said).toContain(
    'asked: save the picture by hand as pictures/picture-1.jpg: https://x.cn/p.jpg',
  );
});
