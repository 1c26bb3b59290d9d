import { expect, test } from 'vitest';
import { bars } from './bars.ts';
import { labels, misplaced } from './labels.ts';

const heading = { id: 'spin', title: '年數', desc: '六家 & 母公司' };
const list = [
  { label: '搜狗', text: '搜狐，2010–2021，十一年', value: 11 },
  { label: '微博', text: '新浪，2014年起', value: 4, perhaps: 9 },
  { label: '有道 <&>', text: '網易，2019年起', value: 4, onward: true },
  { label: '步步高', text: '1999年', value: 0 },
];
const svg = bars(list, heading);
const ends = [...svg.matchAll(/d="M0 \d+H([\d.]+)"/g)].map(([, end]) => Number(end));

test('every label inside the drawing and clear of the others', () => {
  expect(misplaced(svg)).toEqual([]);
  expect(labels(svg).map(({ words }) => words)).toEqual(
    list.map(({ label, text }) => `${label} ${text}`),
  );
});

test('one scale from nought at 2 to the most at 333', () => {
  expect(ends).toEqual([333, 122.4, 122.4, 2]);
});

test('dotted as far as no source says, an arrowhead where it goes on', () => {
  expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
  expect(svg).toMatch(/stroke-dasharray="0 4"><path d="M126.4 71H272.8"/);
  expect(svg.match(/l3 3l-3 3/g)).toHaveLength(1);
});

test('words are escaped and an image has its name', () => {
  expect(svg).toContain('>有道 &lt;&amp;&gt;<tspan');
  expect(svg).toContain('<desc id="spin-desc">六家 &amp; 母公司</desc>');
  expect(svg).toContain('role="img" aria-labelledby="spin-title spin-desc"');
});

test('refuses words wider than the drawing', () => {
  const wide = { label: '長'.repeat(20), text: '一千一百億歐元', value: 1 };
  expect(() => bars([wide], heading)).toThrow('does not fit');
});
