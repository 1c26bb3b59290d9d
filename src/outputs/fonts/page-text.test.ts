import { expect, test } from 'vitest';
import { pageText } from './page-text.ts';

test('reads the body and its headings, other languages and scripts apart', () => {
  const html = `<!doctype html><html lang="zh-Hans"><head><title>题</title></head><body>
    <a lang="zh-Hant">繁體</a><h2>标题</h2><p>正文</p><script>代码</script></body></html>`;
  const { script, text, headings } = pageText(html);
  expect(script).toBe('zh-Hans');
  expect(text.replace(/\s/g, '')).toBe('标题正文');
  expect(headings).toBe('标题');
});
