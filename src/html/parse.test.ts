import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { parseHtml } from './parse.ts';

const PAGE = `<!doctype html><html lang="zh-Hant"><head><title>題</title><noscript><link rel="stylesheet" href="a.css"></noscript></head>
<body><noscript><p>沒有腳本</p></noscript><svg viewBox="0 0 1 1"><title>圖</title></svg><template><p>甲</p></template><p>乙&amp;<b>丙</p></body></html>`;

test('reads what hast-util-from-html reads, but no positions', () => {
  const withoutPositions = (tree: object) =>
    JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)));
  expect(parseHtml(PAGE)).toEqual(withoutPositions(fromHtml(PAGE)));
});
