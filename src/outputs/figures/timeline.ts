import type { VerdictForm } from '../../manuscript/schemas/site.ts';
import type { Span } from './span.ts';
import { element, onward, round, strokes } from './svg.ts';

/** The scale of all rows, in units of the drawing; the rows stand one below the other. */
const WIDTH = 260;
const HEIGHT = 16;
/** Room for an arrowhead on both sides. */
const SIDE = 12;
/** The last years, of which most cases are, get more room: a rule on the axis marks where. */
const RECENT = 10;
const WIDER = 3;
/** Two years nearer than this would run into each other. */
const APART = 34;
/** What is narrower shows no form. */
const LEAST = 7;

/**
 * A case's years on the scale that all rows share, as a bar in the form of its verdict; what lasted one
 * year is a cell and no dot. What lies beyond the scale is cut off and gets an arrowhead. The row has
 * the years in words.
 */
export function bar(years: Span, span: Span, form: VerdictForm): string {
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

/** The years above the rows: the last, and every fifth that has room. */
export function axis(span: Span): string {
  const { x, end, bend } = scaleOf(span);
  const middle = (year: number) => (x(year) + end(year)) / 2;
  const named: number[] = [];
  for (let year = span.to; year >= span.from; year--)
    if (named[0] === undefined || (year % 5 === 0 && middle(named[0]) - middle(year) >= APART))
      named.unshift(year);
  const labels = named.map((year) =>
    element('text', { x: middle(year), y: 11, 'text-anchor': 'middle' }, `${year}`),
  );
  const rule = element('path', { d: `M${x(bend)} ${HEIGHT - 4}v4`, stroke: 'currentColor' });
  return drawn('years', ...labels, ...(bend > span.from ? [rule] : []));
}

function scaleOf({ from, to }: Span) {
  const bend = Math.max(from, to + 1 - RECENT);
  const year = (WIDTH - 2 * SIDE) / (bend - from + (to + 1 - bend) * WIDER);
  const x = (of: number) =>
    round(SIDE + (Math.min(of, bend) - from + Math.max(of - bend, 0) * WIDER) * year);
  return { x, end: (of: number) => x(of + 1), bend };
}

/** Decoration: screen readers have the words of the row. */
const drawn = (name: string, ...parts: string[]) =>
  element(
    'svg',
    { class: name, viewBox: `0 0 ${WIDTH} ${HEIGHT}`, 'aria-hidden': 'true' },
    ...parts,
  );
