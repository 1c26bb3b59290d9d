import type { Form } from '../../manuscript/schemas/site.ts';
import type { Span } from './span.ts';
import { element, onward, round, strokes } from './svg.ts';

/** The scale of all rows, in units of the drawing; the rows stand one below the other. */
const WIDTH = 260;
const HEIGHT = 16;
/** Room for an arrowhead on both sides. */
const SIDE = 12;
/** What is narrower shows no form. */
const LEAST = 7;

/**
 * A case's years on the scale that all rows share, as a bar in the form of its verdict. A year is as
 * wide as a year, so that what lasted one is a cell and no dot; what lies beyond the scale is cut off
 * and gets an arrowhead. The row has the years in words.
 */
export function bar(years: Span, span: Span, form: Form): string {
  const { x, end } = scaleOf(span);
  const [from, to] = [Math.max(years.from, span.from), Math.min(years.to, span.to)];
  const width = Math.max(LEAST, end(to) - x(from) - 1);
  const box = { x: Math.min(x(from), end(to) - width), width };
  const rect = (inset: number) =>
    element('rect', {
      x: box.x + inset,
      y: 3 + inset,
      width: box.width - 2 * inset,
      height: 10 - 2 * inset,
      rx: 1.5,
    });
  const arrows = [
    ...(years.from < span.from ? [onward(box.x - 3, HEIGHT / 2, -1)] : []),
    ...(years.to > span.to ? [onward(box.x + box.width + 3, HEIGHT / 2)] : []),
  ];
  return drawn(
    `span ${form}`,
    rect(0.5),
    ...(form === 'ink' ? [rect(2.5)] : []),
    ...(arrows.length > 0 ? [strokes({ class: 'onward' }, ...arrows)] : []),
  );
}

/** The years above the rows: every fifth. */
export function axis(span: Span): string {
  const { x, end } = scaleOf(span);
  const fives = Array.from({ length: span.to - span.from + 1 }, (_, index) => span.from + index)
    .filter((year) => year % 5 === 0 || year === span.to)
    .filter((year) => year === span.to || span.to - year > 2);
  const labels = fives.map((year) =>
    element('text', { x: (x(year) + end(year)) / 2, y: 11, 'text-anchor': 'middle' }, `${year}`),
  );
  return drawn('years', ...labels);
}

function scaleOf({ from, to }: Span) {
  const year = (WIDTH - 2 * SIDE) / (to - from + 1);
  const x = (of: number) => round(SIDE + (of - from) * year);
  return { x, end: (of: number) => x(of + 1) };
}

/** Decoration: screen readers have the words of the row. */
const drawn = (name: string, ...parts: string[]) =>
  element(
    'svg',
    { class: name, viewBox: `0 0 ${WIDTH} ${HEIGHT}`, 'aria-hidden': 'true' },
    ...parts,
  );
