import {
  drawing,
  element,
  type Heading,
  label,
  onward,
  type Place,
  round,
  strokes,
  widthOf,
  WIDTH,
} from './svg.ts';

export type TimelineItem = {
  id: string;
  name: string;
  href: string;
  /** Years; what lies beyond the figure's own is cut off and gets an arrowhead. */
  from: number;
  to: number;
  group: string;
  /** The file of `content/` that names it. */
  file: string;
};

export type TimelineOptions = Heading & {
  from: number;
  to: number;
  /** Names by group, in reading order. */
  groupNames: Record<string, string>;
};

/** Tall enough for a finger, even where the figure is drawn a little smaller. */
const ROW = 25;
const GROUP = 36;
const AXIS = 22;
/** Room for an arrowhead on the left, for half a year's label on the right; on the left that moves in. */
const LEFT = 8;
const RIGHT = 15;
const GAP = 6;

/** A row a case, section by section, each a link: its years as a bar, its name where there is room. */
export function timeline(items: readonly TimelineItem[], options: TimelineOptions): string {
  const { from, to, groupNames } = options;
  const stray = items.find(({ group }) => !(group in groupNames));
  if (stray) throw new Error(`${stray.id}: no group "${stray.group}"`);

  const at = (year: number) => LEFT + ((year - from) / (to - from)) * (WIDTH - LEFT - RIGHT);
  const parts: string[] = [];
  let y = AXIS;
  for (const [group, name] of Object.entries(groupNames)) {
    const rows = items.filter((item) => item.group === group);
    if (rows.length === 0) continue;
    parts.push(element('g', { 'font-weight': 600 }, label(name, { x: 0, y: y + GROUP - 11 })));
    y += GROUP;
    for (const item of rows) {
      parts.push(row(item, y, options, at));
      y += ROW;
    }
  }
  const height = y + GAP + AXIS;
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  // And the last year, unless it stands too near.
  const fives = years.filter((year) => year % 5 === 0 || (year === to && year % 5 > 2));
  const lines = (of: number[]) =>
    element('path', { d: of.map((year) => `M${round(at(year))} ${AXIS}V${y + GAP}`).join('') });
  const labels = [AXIS - 7, height - 5].flatMap((line) =>
    fives.map((year) =>
      label(`${year}`, { x: Math.max(at(year), RIGHT), y: line, anchor: 'middle', soft: true }),
    ),
  );
  const grid = [
    strokes({ 'stroke-width': 0.5, opacity: 0.12 }, lines(years)),
    strokes({ 'stroke-width': 0.5, opacity: 0.3 }, lines(fives)),
  ];
  return drawing(options, height, [...grid, ...labels, ...parts], 'group');
}

function row(
  item: TimelineItem,
  top: number,
  { from, to }: TimelineOptions,
  at: (year: number) => number,
): string {
  const { name: whole, href, file } = item;
  const y = top + ROW / 2;
  const start = at(Math.max(item.from, from));
  const end = at(Math.min(item.to, to));
  const before = item.from < from;
  const after = item.to > to;
  const right = end + (after ? 7 : 2) + GAP;
  const left = start - (before ? 7 : 2) - GAP;
  const name = fitting(whole, Math.max(WIDTH - right, left, end - start - 5 * GAP));
  const width = widthOf(name);
  const bar = (x: number, until: number) => `M${round(x)} ${y}H${round(until)}`;

  let bars = bar(start, end);
  let place: Place = { x: right, y: y + 4.5 };
  if (place.x + width > WIDTH) place = { x: left, y: y + 4.5, anchor: 'end' };
  if (place.anchor === 'end' && place.x < width) {
    // Neither side has room: the name breaks its bar, as a height breaks a map's contour line.
    const x = start + 3 * GAP;
    bars = bar(start, x - GAP - 1) + bar(x + width + GAP + 1, end);
    place = { x, y: y + 4.5 };
  }
  const years = item.from === item.to ? item.from : `${item.from}–${item.to}`;
  return element(
    'a',
    { href, 'aria-label': `${whole} ${years}`, 'data-build-file': file },
    element('rect', { y: top, width: WIDTH, height: ROW, fill: 'none', 'pointer-events': 'all' }),
    strokes({ class: 'accent', 'stroke-width': 4 }, element('path', { d: bars })),
    ...(before ? [strokes({ class: 'accent' }, onward(start - 4, y, -1))] : []),
    ...(after ? [strokes({ class: 'accent' }, onward(end + 4, y))] : []),
    label(name, place),
  );
}

/** A name that is no wider than its room: cut where it must be. The link says it whole. */
function fitting(name: string, room: number): string {
  if (widthOf(name) <= room) return name;
  const characters = [...name];
  while (characters.length > 1 && widthOf(`${characters.join('')}…`) > room) characters.pop();
  return `${characters.join('')}…`;
}
