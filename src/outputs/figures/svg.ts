/** As wide as the text on a phone, so that there nothing is scaled. */
export const WIDTH = 343;
/** Of all lettering; heights and widths below are in the same units. */
export const FONT_SIZE = 12;
/** Lines of the essay that are as high as a figure there is wide: 22rem, of 1.9rem each. */
const LINES = 22 / 1.9;

/** What a reader who cannot see the figure is told, and the prefix of the figure's ids. */
export type FigureHead = { id: string; title: string; desc: string };

type Attributes = Record<string, string | number | undefined>;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escape = (text: string) => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

/** One element; its children are markup. Attributes without a value are left out. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? round(value) : escape(`${value}`)}"`,
    )
    .join('');
  return children.length === 0
    ? `<${name}${list}/>`
    : `<${name}${list}>${children.join('')}</${name}>`;
}

/** A tenth of a unit is less than anyone can see. */
export const round = (value: number) => Math.round(value * 10) / 10;

/** The estimate that every layout here rests on: Han 1 em, all else 0.55 em. */
export function widthOf(text: string): number {
  const han = text.match(/[\u2E80-\u9FFF\uF900-\uFFEF]|\p{Script=Han}/gu)?.length ?? 0;
  return FONT_SIZE * (han + ([...text].length - han) * 0.55);
}

/** @throws when the words would leave the drawing */
export function label(
  words: string,
  { x, y, anchor = 'start', soft = false }: TextPosition & { soft?: boolean },
): string {
  const left = x - widthOf(words) * { start: 0, middle: 0.5, end: 1 }[anchor];
  if (round(left) < 0 || round(left + widthOf(words)) > WIDTH)
    throw new Error(`"${words}" does not fit into the figure's width`);
  return element(
    'text',
    {
      x,
      y,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      class: soft ? 'soft' : undefined,
    },
    escape(words),
  );
}

export type TextPosition = { x: number; y: number; anchor?: 'start' | 'middle' | 'end' };

/** Says that a line goes on: a small arrowhead at (x, y). */
export const onward = (x: number, y: number, towards: 1 | -1 = 1) =>
  element('path', { d: `M${round(x)} ${y - 3}l${3 * towards} 3l${-3 * towards} 3` });

/** Dots in a row, which no one takes for measured values. */
export const DOTTED = { 'stroke-width': 1.5, 'stroke-dasharray': '0 4' };

/**
 * The drawing around its parts. All of it is `currentColor`; the page may colour `.accent` and
 * `.soft`.
 */
export function drawing({ id, title, desc }: FigureHead, height: number, parts: string[]): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'data-lines': Math.ceil((height / WIDTH) * LINES),
      viewBox: `0 0 ${WIDTH} ${round(height)}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      fill: 'currentColor',
      'font-size': FONT_SIZE,
    },
    element('title', { id: `${id}-title` }, escape(title)),
    element('desc', { id: `${id}-desc` }, escape(desc)),
    ...parts,
  );
}

/** Lines of one kind. */
export const strokes = (attributes: Attributes, ...parts: string[]) =>
  element(
    'g',
    { fill: 'none', stroke: 'currentColor', 'stroke-linecap': 'round', ...attributes },
    ...parts,
  );
