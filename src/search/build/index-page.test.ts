import { expect, test } from 'vitest';
import { indexPage } from './index-page.ts';

test('indexes folded characters, and carries what is shown', () => {
  const blocks = [
    { id: 'nokia', text: '諾基亞', heading: true },
    { id: 'a-1', text: '"A&B" <𠮷>', heading: false },
  ];
  expect(indexPage({ kind: 'case', title: '諾<基亞', id: '', blocks }, 'zh-Hant')).toBe(
    '<!doctype html><html lang="zh-Hant"><body data-pagefind-body>' +
      '<div data-pagefind-meta="title:諾&lt;基亞"></div><div data-pagefind-meta="kind:case"></div>' +
      '<b id="nokia" data-pagefind-title="諾基亞"></b><p>诺 基 亚</p>' +
      '<i id="a-1" data-pagefind-title="&quot;A&amp;B&quot; &lt;𠮷&gt;"></i><p>a b 𠮷</p>' +
      '</body></html>',
  );
});
