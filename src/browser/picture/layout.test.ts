import { expect, test } from 'vitest';
import { setPicture } from './layout.ts';

const widthOf = (text: string, size: number) =>
  [...text].reduce((sum, one) => sum + (/[\0-ɏ]/.test(one) ? size / 2 : size), 0);
const claim = (quotation: string, form = 'filled') => ({
  quotation,
  verdicts: [{ name: '諾基亞', verdict: '有誤', form }],
  source: ['大模型團隊與科技大廠如何相處', '大廠病'],
  address: 'example.org/essay/#big-company-disease-7',
});

test.each([1, 30, 90, 200, 600])(
  'a quotation of %i characters stands whole within the edges',
  (length) => {
    const text = '「結構決定功能，」'.repeat(length).slice(0, length);
    const { width, height, labels } = setPicture(claim(text), widthOf);
    expect(labels.map((one) => one.text).join('')).toContain(text);
    for (const { text: line, x, y, size } of labels) {
      expect(x).toBeGreaterThan(50);
      expect(x + widthOf(line, size)).toBeLessThanOrEqual(width - 50);
      expect(y).toBeLessThan(height - 50);
    }
    const lines = labels.map(({ y }) => y);
    expect(lines.slice(0, -1)).toEqual(lines.slice(0, -1).toSorted((a, b) => a - b));
  },
);

test.each([
  ['filled', { fill: '#9a3324' }],
  ['dashed', { line: '#9a3324', dashed: true }],
  ['outlined', { line: '#9a3324' }],
  ['ink', { line: '#23201c' }],
  ['grey', { fill: '#d9d2c5' }],
])('a verdict keeps its form: %s', (form, ground) => {
  expect(setPicture(claim('甲', form), widthOf).boxes[0]).toMatchObject(ground);
});
