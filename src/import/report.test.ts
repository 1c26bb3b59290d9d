import { expect, test, vi } from 'vitest';
import { importManuscript } from './manuscript.ts';
import { printReport, summary } from './report.ts';

// The dictionary is read when the first manuscript is.
vi.setConfig({ testTimeout: 60_000 });

const TEXT = `大廠與團隊

1結構

大廠的探索能力不足。Nokia輸給了Apple，Nokia的故事在《浪潮之巔》裡，

2結局

因為不具備探索能國，對於AI沒有把握。他說："Apple贏了。

本文配图来自网络

点击下方卡片关注我们
`;
const imported = await importManuscript(Buffer.from(TEXT), 'a.txt', {
  split: 'h2',
  strip: false,
  today: '2026-11-28',
});
const lines = printReport(imported, 'content').split('\n');

test.each([
  [
    'a likely slip, with what may be meant',
    /^- \[ \] 20-jie-ju\.mdx:6　疑誤　「能國」　.*「能力」　「因為不具備探索能國，對於AI沒有把握。」　（a\.txt:9:8）$/,
  ],
  [
    'a paragraph that ends in a comma',
    /^- \[ \] 10-jie-gou\.mdx:6　缺文　ends in a comma.*裡，」　（a\.txt:5:1）$/,
  ],
  [
    'a heading that was guessed',
    /^- \[ \] 10-jie-gou\.mdx:2　標題　a numbered line taken as a heading: 1結構/,
  ],
  [
    'a mark without a partner',
    /^- \[ \] 20-jie-ju\.mdx:6　引號　「"」　opens and is not closed　「他說："Apple贏了。」/,
  ],
  [
    'a tail that may be the author’s',
    /^- \[ \] 20-jie-ju\.mdx:8　尾欄　a line about the publication\? 本文配图来自网络/,
  ],
  [
    'a tail that is the platform’s',
    /^- a\.txt:13:1　尾欄　「点击下方卡片关注我们」　a line of the platform, not of the text$/,
  ],
  [
    'a change, with its sentence',
    /^- 20-jie-ju\.mdx:8　字形　「图来」 → 「圖來」　.*「本文配图来自網絡」　（a\.txt:11:4）$/,
  ],
  ['names that may be cases, with counts', /^- Nokia　2次$/],
  ['names of books', /^- 《浪潮之巔》　1次$/],
])('the report says %s', (_, pattern) => {
  expect(lines.filter((line) => pattern.test(line))).toHaveLength(1);
});

test('the summary adds up', () => {
  const [, input = 0, ...parts] =
    /原稿 (\d+)字 = 留 (\d+) \+ 修 (\d+) \+ 改 (\d+) \+ 刪 (\d+) \+ 問 (\d+)/
      .exec(summary(imported, 'content'))
      ?.map(Number) ?? [];
  expect(input).toBe([...TEXT].length);
  expect(parts.reduce((sum, one) => sum + one, 0)).toBe(input);
});
