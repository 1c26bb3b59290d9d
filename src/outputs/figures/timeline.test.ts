import { expect, test } from 'vitest';
import { labels, misplaced } from './labels.ts';
import { timeline, type TimelineItem } from './timeline.ts';

const options = {
  id: 'years',
  title: '案例 & 年份',
  desc: '四十四個案例',
  from: 1998,
  to: 2023,
  groupNames: { disease: '大廠病', spin: '孵化-獨立', none: '空' },
};
const item = (name: string, from: number, to: number, group = 'disease'): TimelineItem => ({
  id: name,
  file: `cases/${name}.mdx`,
  name,
  href: `#${name}`,
  from,
  to,
  group,
});
const items = [
  item('搜狗', 2003, 2023, 'spin'),
  item('諾基亞', 1998, 2013),
  item('「我們沒有做錯什麼，但我們輸了」', 2013, 2018),
  item('扎克伯格', 1984, 2023),
  item('xAI <&>', 2023, 2023),
  item('騰訊的短視頻團隊', 2013, 2025, 'spin'),
];
const svg = timeline(items, options);
const wordsOf = (markup: string) => labels(markup).map(({ words }) => words);
const rowOf = (name: string) => svg.split('<a ').find((part) => part.includes(`>${name}<`)) ?? '';
const barOf = (name: string) => / d="(M[^"l]*)"/.exec(rowOf(name))?.[1];

test('sections in order, their cases in the given order; an empty section is left out', () => {
  const rows = wordsOf(svg).filter((words) => !/^\d+$/.test(words));
  const [nokia, quote, zuckerberg, xai] = items.slice(1, 5).map(({ name }) => name);
  expect(rows).toEqual([
    '大廠病',
    nokia,
    quote,
    zuckerberg,
    xai,
    '孵化-獨立',
    '搜狗',
    '騰訊的短視頻團隊',
  ]);
});

test('every label inside the drawing and clear of the others', () => {
  expect(misplaced(svg)).toEqual([]);
});

test('one link a case, named by its name and years', () => {
  expect(svg.match(/<a [^>]+>/g)).toHaveLength(items.length);
  expect(svg).toContain(
    '<a href="#搜狗" aria-label="搜狗 2003–2023" data-build-file="cases/搜狗.mdx">',
  );
  expect(svg).toContain('aria-label="xAI &lt;&amp;&gt; 2023"');
  expect(svg).toContain('<title id="years-title">案例 &amp; 年份</title>');
  expect(svg).toContain('aria-labelledby="years-title years-desc"');
});

test('1998 stands at 8, 2023 at 328, every year 12.8 on', () => {
  expect(barOf('諾基亞')).toMatch(/^M8 \S+H200$/);
  expect(barOf('搜狗')).toMatch(/^M72 \S+H328$/);
  expect(barOf('xAI &lt;&amp;&gt;')).toMatch(/^M328 \S+H328$/);
});

test('every fifth year and the last are written at the top and at the bottom', () => {
  const years = wordsOf(svg).filter((words) => /^\d+$/.test(words));
  const fives = ['2000', '2005', '2010', '2015', '2020', '2023'];
  expect(years).toEqual([...fives, ...fives]);
});

test('what lies beyond the years gets an arrowhead on that side', () => {
  expect(rowOf('騰訊的短視頻團隊')).toContain('l3 3l-3 3');
  expect(rowOf('扎克伯格')).toContain('l-3 3l3 3');
  expect(rowOf('搜狗')).not.toContain('l3 3');
});

test('a name goes right of its bar, else left of it, else into it', () => {
  const place = (name: string) => labels(svg).find(({ words }) => words === name);
  expect(place('諾基亞')?.left).toBe(208);
  expect(place('搜狗')?.right).toBe(64);
  expect(barOf('扎克伯格')?.match(/M/g)).toHaveLength(2);
});

test('refuses an unknown section', () => {
  expect(() => timeline([item('a', 2000, 2001, 'x')], options)).toThrow('a: no group "x"');
});

test('a name without room is cut, and said whole by its link', () => {
  const long = '長'.repeat(40);
  const drawn = timeline([item(long, 2010, 2015)], options);
  expect(labels(drawn).find(({ words }) => words.endsWith('…'))?.words).toMatch(/^長{5,30}…$/);
  expect(drawn).toContain(`aria-label="${long} 2010–2015"`);
  expect(misplaced(drawn)).toEqual([]);
});

test('a first year that is written stands whole within the figure', () => {
  const drawn = timeline([item('甲', 1995, 2001)], { ...options, from: 1995, to: 2025 });
  expect(misplaced(drawn)).toEqual([]);
  expect(wordsOf(drawn)).toContain('1995');
});
