import { expect, test } from 'vitest';
import { axis, bar } from './timeline.ts';

const span = { from: 1998, to: 2023 };
const boxOf = (svg: string) => {
  const [, x = '', width = ''] = /<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/.exec(svg) ?? [];
  return { x: Number(x), width: Number(width) };
};

test('one year is a cell, and a longer time as much longer', () => {
  const one = boxOf(bar({ from: 2023, to: 2023 }, span, 'filled'));
  const five = boxOf(bar({ from: 2019, to: 2023 }, span, 'filled'));
  expect(one.width).toBeGreaterThan(10);
  expect(five.width).toBeGreaterThan(4 * one.width);
  expect(five.x + five.width).toBeCloseTo(one.x + one.width);
});

test('what lies beyond the scale is cut off and gets an arrowhead', () => {
  const svg = bar({ from: 1984, to: 2025 }, span, 'filled');
  expect(boxOf(svg)).toEqual(boxOf(bar(span, span, 'filled')));
  expect(svg.match(/<path/g)).toHaveLength(2);
  expect(bar(span, span, 'filled')).not.toContain('<path');
});

test('a bar has the form of its verdict, the ink one a line within a line', () => {
  expect(bar(span, span, 'dashed')).toContain('class="span dashed"');
  expect(bar(span, span, 'ink').match(/<rect/g)).toHaveLength(2);
});

test('the years of long ago are narrower, and in their order', () => {
  const then = boxOf(bar({ from: 2000, to: 2004 }, span, 'filled'));
  const now = boxOf(bar({ from: 2019, to: 2023 }, span, 'filled'));
  expect(now.width).toBeGreaterThan(2 * then.width);
  expect(boxOf(bar({ from: 2005, to: 2014 }, span, 'filled')).x).toBeGreaterThan(
    then.x + then.width,
  );
});

test('the scale names the last year and the fifths that have room, none upon another', () => {
  expect(axis(span).match(/>\d+</g)).toEqual(['>2000<', '>2010<', '>2015<', '>2020<', '>2023<']);
  expect(axis({ from: 1998, to: 2021 })).not.toContain('>2020<');
});
