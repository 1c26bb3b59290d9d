import {
  DOTTED,
  drawing,
  element,
  escape,
  type Heading,
  onward,
  round,
  strokes,
  widthOf,
  WIDTH,
} from './svg.ts';

export type Bar = {
  label: string;
  /** The value in words. */
  text: string;
  value: number;
  /** Not over yet: dotted from `value` to here, then an arrowhead. */
  open?: number;
};

const ROW = 42;
const GAP = 10;
/** Room for an arrowhead at the end. */
const RIGHT = 10;

/** A bar a row, its words above it; all start at nought and share one scale. */
export function bars(list: readonly Bar[], heading: Heading): string {
  const most = Math.max(...list.map(({ value, open }) => open ?? value));
  const x = (value: number) => 1 + (value / most) * (WIDTH - 1 - RIGHT);
  const height = list.length * ROW;
  return drawing(heading, height, [
    strokes({ 'stroke-width': 0.75, opacity: 0.5 }, element('path', { d: `M0.5 0V${height}` })),
    ...list.flatMap((bar, index) => row(bar, index * ROW, x)),
  ]);
}

function row({ label, text, value, open }: Bar, top: number, x: (value: number) => number) {
  if (GAP * 2 + widthOf(label + text) > WIDTH)
    throw new Error(`"${label} ${text}" does not fit into the figure's width`);
  const y = top + 29;
  const end = round(x(value));
  return [
    element(
      'text',
      { x: GAP, y: top + 17 },
      escape(label),
      element('tspan', { class: 'soft', dx: GAP }, escape(text)),
    ),
    strokes(
      { class: 'accent', 'stroke-width': 7, 'stroke-linecap': 'butt' },
      element('path', { d: `M0 ${y}H${Math.max(end, 2)}` }),
    ),
    ...(open === undefined
      ? []
      : [
          strokes(
            { class: 'accent' },
            open > value
              ? element('path', { d: `M${end + 4} ${y}H${round(x(open))}`, ...DOTTED })
              : '',
            onward(x(open) + 4, y),
          ),
        ]),
  ];
}
