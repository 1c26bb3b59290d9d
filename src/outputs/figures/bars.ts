import {
  DOTTED,
  drawing,
  element,
  escape,
  type FigureHead,
  onward,
  round,
  strokes,
  widthOf,
  WIDTH,
} from './svg.ts';

type Bar = {
  label: string;
  /** The value in words. */
  text: string;
  value: number;
  /** It may reach as far as here, which no source says: dotted. */
  perhaps?: number | undefined;
  /** It was not over when it was measured: an arrowhead. */
  onward?: boolean | undefined;
};

const ROW = 42;
const GAP = 10;
/** Room for an arrowhead at the end. */
const RIGHT = 10;
/** Even nought is seen. */
const NOUGHT = 2;

/** A bar a row, its words above it; all start at nought and share one scale. */
export function bars(list: readonly Bar[], heading: FigureHead): string {
  const most = Math.max(...list.map(({ value, perhaps }) => perhaps ?? value));
  const x = (value: number) => NOUGHT + (value / most) * (WIDTH - NOUGHT - RIGHT);
  const height = list.length * ROW;
  return drawing(heading, height, [
    strokes({ 'stroke-width': 0.75, opacity: 0.5 }, element('path', { d: `M0.5 0V${height}` })),
    ...list.flatMap((bar, index) => row(bar, index * ROW, x)),
  ]);
}

function row(bar: Bar, top: number, x: (value: number) => number): string[] {
  const { label, text, value, perhaps = value } = bar;
  if (2 * GAP + widthOf(label + text) > WIDTH)
    throw new Error(`"${label} ${text}" does not fit into the figure's width`);
  const y = top + 29;
  const end = round(x(value));
  const parts = [
    element(
      'text',
      { x: GAP, y: top + 17 },
      escape(label),
      element('tspan', { class: 'soft', dx: GAP }, escape(text)),
    ),
    strokes(
      { class: 'accent', 'stroke-width': 7, 'stroke-linecap': 'butt' },
      element('path', { d: `M0 ${y}H${end}` }),
    ),
  ];
  if (perhaps > value) {
    const dots = element('path', { d: `M${end + 4} ${y}H${round(x(perhaps))}` });
    parts.push(strokes({ class: 'accent', ...DOTTED }, dots));
  }
  if (bar.onward) parts.push(strokes({ class: 'accent' }, onward(x(perhaps) + 4, y)));
  return parts;
}
