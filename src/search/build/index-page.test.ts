import { expect, test } from 'vitest';
import { indexPage } from './index-page.ts';

test('indexes folded characters, and no mark', () => {
  const blocks = [
    { id: 'nokia', text: '諾基亞', heading: true },
    { id: 'a-1', text: '"A&B" <𠮷>', heading: false },
  ];
  expect(indexPage({ kind: 'case', title: '諾<基亞', id: '', blocks }, 'zh-Hant')).toBe(
    '<!doctype html><html lang="zh-Hant"><body data-pagefind-body>诺 基 亚 a b 𠮷</body></html>',
  );
});
