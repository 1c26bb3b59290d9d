import { LIGHT } from '../../styles/palette.ts';
import { linesOf } from './lines.ts';

/** A claim as a picture says it. */
export type Claim = {
  quotation: string;
  /** The verdicts on it: of what, in a word, and in which of the site's forms. */
  verdicts: { name: string; verdict: string; form: string }[];
  /** Where it stands: the essay, and the section or case. */
  source: string[];
  address: string;
};

type Label = { text: string; x: number; y: number; size: number; colour: string };
type Box = {
  x: number;
  y: number;
  width: number;
  height: number;
  fill?: string;
  line?: string;
  dashed?: boolean;
};
/** In pixels; a label's `y` is its baseline. */
export type Picture = { width: number; height: number; boxes: Box[]; labels: Label[] };

/** Upright, as phones show pictures. */
const WIDTH = 1080;
const LEAST = 1080;
const EDGE = 108;
/** Sizes of the quotation, by how long it is. */
const SIZES = [
  { most: 40, size: 68 },
  { most: 90, size: 56 },
  { most: 160, size: 46 },
  { most: 260, size: 40 },
];
const SMALLEST = 34;
const LEADING = 1.7;
const SMALL = 30;
/** Where the middle of a Han character lies above its baseline, in em. */
const MIDDLE = 0.38;

/** How the word of a verdict is drawn, as src/styles/verdict.css draws it. */
const FORMS: Record<string, { ground: Partial<Box>; colour: string }> = {
  filled: { ground: { fill: LIGHT.accent }, colour: LIGHT.paper },
  dashed: { ground: { line: LIGHT.accent, dashed: true }, colour: LIGHT.accent },
  outlined: { ground: { line: LIGHT.accent }, colour: LIGHT.accent },
  ink: { ground: { line: LIGHT.ink }, colour: LIGHT.ink },
  grey: { ground: { fill: LIGHT.rule }, colour: LIGHT.soft },
};

/**
 * Sets a claim: the quotation in the upper part, below a rule the verdicts, at the foot where it
 * stands; higher than wide where it is long.
 *
 * @param widthOf the width of a text of a size, in pixels
 */
export function setPicture(
  { quotation, verdicts, source, address }: Claim,
  widthOf: (text: string, size: number) => number,
): Picture {
  const measure = WIDTH - 2 * EDGE;
  const length = [...quotation].length;
  const size = SIZES.find(({ most }) => length <= most)?.size ?? SMALLEST;
  const label = (text: string, x: number, y: number, own: number, colour: string): Label => ({
    text,
    x,
    y,
    size: own,
    colour,
  });
  const lines = linesOf(quotation, measure, (text) => widthOf(text, size));
  const labels = lines.map((text, index) =>
    // The blank half of an opening mark hangs in the margin, and so does the first line's.
    label(
      text,
      EDGE - (/^[「『（《〈]/.test(text) ? size / 2 : 0),
      EDGE + (index + 0.5) * size * LEADING + MIDDLE * size,
      size,
      LIGHT.ink,
    ),
  );
  const boxes: Box[] = [];
  let y = EDGE + lines.length * size * LEADING + 48;
  for (const { name, verdict, form } of verdicts) {
    const { ground, colour } = FORMS[form] ?? { ground: {}, colour: LIGHT.ink };
    const pad = 12;
    const width = widthOf(verdict, SMALL) + 2 * pad;
    const box = { x: EDGE, y, width, height: SMALL + 2 * pad, ...ground };
    boxes.push(box);
    if (form === 'ink')
      boxes.push({ x: box.x + 4, y: y + 4, width: width - 8, height: box.height - 8, ...ground });
    const baseline = y + box.height / 2 + MIDDLE * SMALL;
    labels.push(label(verdict, EDGE + pad, baseline, SMALL, colour));
    const rest = linesOf(name, measure - width - 20, (text) => widthOf(text, SMALL));
    labels.push(label(rest[0] ?? '', EDGE + width + 20, baseline, SMALL, LIGHT.soft));
    y += box.height + 18;
  }
  const foot = source.flatMap((line) =>
    linesOf(line, measure - 120, (text) => widthOf(text, SMALL)),
  );
  const footHeight = foot.length * SMALL * 1.6 + 60;
  const height = Math.max(LEAST, Math.ceil(y + 40 + footHeight + EDGE));
  const start = height - EDGE - footHeight;
  boxes.push({ x: EDGE, y: start - 24, width: measure, height: 2, fill: LIGHT.rule });
  for (const [index, line] of foot.entries())
    labels.push(
      label(line, EDGE, start + (index + 0.5) * SMALL * 1.6 + MIDDLE * SMALL, SMALL, LIGHT.ink),
    );
  const small = Math.min(24, (24 * (measure - 120)) / widthOf(address, 24));
  labels.push(label(address, EDGE, height - EDGE, small, LIGHT.soft));
  boxes.push(...mark(WIDTH - EDGE - 64, height - EDGE - 58, 64));
  return { width: WIDTH, height, boxes, labels };
}

/** The mark of `favicon.svg`: two corners on the colour of a seal. */
function mark(x: number, y: number, side: number): Box[] {
  const unit = side / 32;
  const bar = (left: number, top: number, width: number, height: number): Box => ({
    x: x + left * unit,
    y: y + top * unit,
    width: width * unit,
    height: height * unit,
    fill: LIGHT.paper,
  });
  return [
    { x, y, width: side, height: side, fill: LIGHT.accent },
    bar(7.5, 7.5, 9.5, 3),
    bar(7.5, 7.5, 3, 14.5),
    bar(15, 20.5, 9.5, 3),
    bar(21.5, 10, 3, 13.5),
  ];
}
