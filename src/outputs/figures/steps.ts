import {
  DOTTED,
  drawing,
  element,
  type FigureHead,
  label,
  type TextPosition,
  round,
  FONT_SIZE,
  strokes,
  widthOf,
  WIDTH,
} from './svg.ts';

type Point = {
  /** ISO, `2023-07-28`. */
  date: string;
  value: number;
  /** The value in words, and below it when and how it was measured. */
  label: string;
  note: string;
  /** Where the words stand, seen from the point. */
  side: 'above' | 'below' | 'left';
  /** Known roughly: drawn hollow. */
  rough?: boolean | undefined;
};

/** A day, or a month where no day is known: it is drawn in the middle. */
type Event = { date: string; label: string };

const TOP = 40;
const BASE = 220;
const LINE = FONT_SIZE + 3;
const LANE = 20;
const MARGIN = 5;

const time = (date: string) => Date.parse(date.length === 7 ? `${date}-15` : date);

/**
 * The few values that are known, joined by dots: what lies between is not. Below hang the events of
 * the same days, each to the left of its line, the earliest on top, so that no line crosses words.
 */
export function steps(
  points: readonly Point[],
  events: readonly Event[],
  heading: FigureHead,
): string {
  const dates = [...points, ...events].map(({ date }) => time(date));
  const [first, last] = [Math.min(...dates), Math.max(...dates)];
  const most = Math.max(...points.map(({ value }) => value));
  const x = (date: string) =>
    MARGIN + ((time(date) - first) / (last - first)) * (WIDTH - 2 * MARGIN);
  const y = (value: number) => BASE - (value / most) * (BASE - TOP);

  const spots = points.map((point) => ({ ...point, x: x(point.date), y: y(point.value) }));
  const between = spots.slice(1).map((to, index) => joint(spots[index] ?? to, to));
  const years = points
    .map(({ date }) => date.slice(0, 4))
    .filter((year, index, all) => all.indexOf(year) === index && time(`${year}-01-01`) > first);
  const hanging = events
    .toSorted((a, b) => time(a.date) - time(b.date))
    .map((event, index) => ({ ...event, x: x(event.date), y: BASE + 46 + index * LANE }));

  return drawing(heading, BASE + 34 + events.length * LANE, [
    strokes(
      { 'stroke-width': 0.75, opacity: 0.5 },
      element('path', {
        d:
          `M0 ${BASE}H${WIDTH}` +
          years.map((year) => `M${round(x(`${year}-01-01`))} ${BASE}v4`).join('') +
          hanging.map((event) => `M${round(event.x)} ${BASE}V${event.y - 4}h-4`).join(''),
      }),
    ),
    ...years.map((year) =>
      label(year, { x: x(`${year}-01-01`), y: BASE + 17, anchor: 'middle', soft: true }),
    ),
    ...hanging.map((event) => label(event.label, { x: event.x - 8, y: event.y, anchor: 'end' })),
    strokes({ class: 'soft', ...DOTTED }, element('path', { d: between.join('') })),
    ...spots.map((spot) => circle(spot)),
    ...spots.flatMap((spot) => words(spot)),
  ]);
}

type Spot = Point & { x: number; y: number };

/** The straight way from one point to the next, with a little air at both ends. */
function joint(from: Spot, to: Spot): string {
  const air = 8 / Math.hypot(to.x - from.x, to.y - from.y);
  const along = (part: number) =>
    `${round(from.x + (to.x - from.x) * part)} ${round(from.y + (to.y - from.y) * part)}`;
  return `M${along(air)}L${along(1 - air)}`;
}

const circle = ({ x: cx, y: cy, rough }: Spot) =>
  element('circle', {
    class: 'accent',
    cx,
    cy,
    r: 3,
    ...(rough ? { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5 } : {}),
  });

/** Two lines beside a point; above and below they stay inside the drawing. */
function words({ x, y, label: value, note, side }: Spot): string[] {
  const half = Math.max(widthOf(value), widthOf(note)) / 2;
  const top = { above: y - 10 - LINE, left: y + 4 - LINE, below: y + 19 }[side];
  let place: Omit<TextPosition, 'y'> = { x, anchor: 'middle' };
  if (side === 'left') place = { x: x - 9, anchor: 'end' };
  else if (x < half) place = { x: 0 };
  else if (x > WIDTH - half) place = { x: WIDTH, anchor: 'end' };
  return [label(value, { ...place, y: top }), label(note, { ...place, y: top + LINE, soft: true })];
}
