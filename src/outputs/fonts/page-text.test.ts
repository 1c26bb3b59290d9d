import { expect, test } from 'vitest';
import { couldShow, pageText } from './page-text.ts';

test('reads the body and its headings, other languages and scripts apart', () => {
  const html = `<!doctype html><html lang="zh-Hans"><head><title>题</title></head><body>
    <a lang="zh-Hant">繁體</a><h2>标题</h2><p>正文</p><script>代码</script></body></html>`;
  const { script, text, headings } = pageText(html);
  expect(script).toBe('zh-Hans');
  expect(text.replace(/\s/g, '')).toBe('标题正文');
  expect(headings).toBe('标题');
});

test.each([
  '<h2>標<b title="a>b">題</b></h2><p>正文 &#x3C;𠮷> &amp;</p><noscript>提示</noscript>',
  '<p lang="en">Né</p><a lang="zh-Hans" href="/">简体</a><h1\n>甲</h1>',
])('what could be shown holds what is: %s', (body) => {
  const html = `<!doctype html><html lang="zh-Hant"><head><title>題</title></head><body>${body}</body></html>`;
  const [could, is] = [couldShow(html), pageText(html)];
  expect(could.script).toBe(is.script);
  expect([...could.text]).toEqual(expect.arrayContaining([...is.text.replace(/[&<]/g, '')]));
  expect([...could.headings]).toEqual(expect.arrayContaining([...is.headings]));
});

test('what is said in the other script is left out at a glance, too', () => {
  const body =
    '<a lang="zh-Hans" href="/">简体</a><p class="offer" lang="zh-Hans"><a>改读</a><b>不</b></p><p>文</p>';
  const html = `<!doctype html><html lang="zh-Hant"><body>${body}</body></html>`;
  expect(couldShow(html).text).toBe('文');
  expect(couldShow(html).text).toBe(pageText(html).text);
});

test('a character by its number could be any', () => {
  expect(couldShow('<p>&#x142; &eacute;</p>').text).toBe('\ufffd#x142; \ufffdeacute;');
});
