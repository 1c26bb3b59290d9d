import { expect, test } from 'vitest';
import { labels, misplaced } from './labels.ts';
import { steps } from './steps.ts';

const heading = { id: 'stock', title: 'Meta股價 & <其他>', desc: '四個點' };
const points = [
  {
    date: '2021-09-07',
    value: 382.18,
    label: '382.18美元',
    note: '2021年9月7日收盤',
    side: 'above',
  },
  {
    date: '2022-11-04',
    value: 88.09,
    label: '88.09美元',
    note: '2022年11月4日盤中',
    side: 'below',
  },
  { date: '2023-02-02', value: 180, label: '約180美元', note: '2月2日', side: 'left', rough: true },
  { date: '2023-07-28', value: 325.48, label: '325.48美元', note: '7月28日收盤', side: 'above' },
] as const;
const events = [
  { date: '2023-02-24', label: '2023年2月24日，發布LLaMA' },
  { date: '2022-11', label: '2022年11月，裁員 <1.1萬人>' },
  { date: '2023-03-14', label: '2023年3月14日，宣布再裁一萬人' },
  { date: '2023-07-18', label: '2023年7月18日，發布Llama 2' },
];
const svg = steps(points, events, heading);
const dots = [...svg.matchAll(/<circle [^>]*cx="(\S+)" cy="(\S+)"/g)].map(([, x, y]) => [
  Number(x),
  Number(y),
]);

test('every label inside the drawing and clear of the others', () => {
  expect(misplaced(svg)).toEqual([]);
  expect(labels(svg)).toHaveLength(2 * points.length + events.length + 2);
});

test('the highest value at 40, nought at 220; the first day at 5, the last at 338', () => {
  expect(dots).toEqual([
    [5, 40],
    [209.4, 178.5],
    [252.9, 135.2],
    [338, 66.7],
  ]);
});

test('a rough value is hollow', () => {
  expect(svg.match(/<circle [^>]*fill="none"/g)).toHaveLength(1);
});

test('straight dotted lines from point to point, no curve', () => {
  const joints = /stroke-dasharray="0 4"><path d="([^"]+)"/.exec(svg)?.[1] ?? '';
  expect(joints.match(/M[\d. ]+L[\d. ]+/g)?.join('')).toBe(joints);
  expect(joints.match(/M/g)).toHaveLength(points.length - 1);
});

test('events hang below by date, a month in its middle', () => {
  const hung = labels(svg).filter(({ words }) => words.includes('，'));
  expect(hung.map(({ words }) => words.slice(0, 7))).toEqual([
    '2022年11',
    '2023年2月',
    '2023年3月',
    '2023年7月',
  ]);
  expect(hung.map(({ right }) => Math.round(right * 10) / 10)).toEqual([
    206.8, 255.6, 264.3, 325.2,
  ]);
});

test('words are escaped and an image has its name', () => {
  expect(svg).toContain('裁員 &lt;1.1萬人&gt;');
  expect(svg).toContain('<title id="stock-title">Meta股價 &amp; &lt;其他&gt;</title>');
  expect(svg).toContain('role="img" aria-labelledby="stock-title stock-desc"');
});

test('refuses an event whose words would leave the drawing', () => {
  const early = { date: '2021-10-01', label: '2021年10月1日' };
  expect(() => steps(points, [early], heading)).toThrow('"2021年10月1日" does not fit');
});
