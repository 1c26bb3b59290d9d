import { LIGHT } from '../../styles/palette.ts';
import type { Form } from '../../manuscript/schemas/site.ts';
import { breakTitle, restsOf } from './lines.ts';

/** What a card says, in its own script. */
export type Card = {
  /** In a column on the slip, as on a thread-bound book: the essay's name. */
  slip: string;
  title: string;
  /** Below the title: a subtitle, a case's years. */
  line?: string | undefined;
  /** Whose work is retold. */
  credit: string;
  /** A verdict of two or four characters; without one, the site's own mark is the seal. */
  seal?: string | undefined;
  /** The form of that verdict. */
  form?: Form | undefined;
};

export type Weight = 'regular' | 'heading';

/** The width of a text in em, as a weight of the type sets it. */
export type WidthOf = (text: string, weight: Weight) => number;

/** A text at its place: its baseline begins at `x`, `y`. */
export type TextRun = {
  text: string;
  x: number;
  y: number;
  size: number;
  weight: Weight;
  colour: string;
  /** In a column a mark takes its upright form, and Latin lies on its side. */
  column?: 'upright' | 'turned';
};

export type Box = {
  x: number;
  y: number;
  width: number;
  height: number;
  radius?: number;
  fill?: string;
  stroke?: number;
  /** The stroke's colour; ink where none is said. */
  line?: string;
  dashed?: boolean;
};

export type Drawing = { boxes: Box[]; texts: TextRun[] };

/** What the sites that show cards ask for. */
export const SIZE = { width: 1200, height: 630 };

const EDGE = { x: 84, y: 72 };
const SLIP = { x: EDGE.x, y: EDGE.y, width: 92, height: SIZE.height - 2 * EDGE.y };
const LEFT = 264;
const MEASURE = SIZE.width - EDGE.x - LEFT;
/** The last baseline; the slip and the seal end a little below it. */
const FOOT = SIZE.height - EDGE.y - 12;

/** How large a title may be, and on how many lines: the first that holds it is taken. */
const TITLES = [
  { size: 132, most: 1 },
  { size: 112, most: 2 },
  { size: 92, most: 2 },
  { size: 76, most: 3 },
  { size: 64, most: 4 },
];
const LEADING = 1.3;
/** Where the middle of a Han character lies above its baseline, in em. */
const MIDDLE = 0.38;

/** Sets a card as the cover of one book in a series. Throws on a title that no size holds. */
export function setCard(card: Card, widthOf: WidthOf): Drawing {
  const slip = setSlip(card.slip, widthOf);
  const seal = card.seal ? setSeal(card.seal, card.form) : setMark(sealBox(62, 62));
  const credit = soft(card.credit, FOOT, 26, MEASURE - 140, widthOf);
  return {
    boxes: [...slip.boxes, ...seal.boxes],
    texts: [...slip.texts, ...setTitle(card, widthOf), credit, ...seal.texts],
  };
}

/** Whether a card has room for its title. */
export const holds = ({ title }: Card, widthOf: WidthOf): boolean =>
  fitsOf(title, widthOf).length > 0;

/** A quiet line, smaller where it would leave its room. */
function soft(text: string, y: number, most: number, room: number, widthOf: WidthOf): TextRun {
  const size = Math.min(most, room / widthOf(text, 'regular'));
  return { text, x: LEFT, y, size, weight: 'regular', colour: LIGHT.soft };
}

/** The title and the line below it, in the middle of what the foot leaves. */
function setTitle({ title, line }: Card, widthOf: WidthOf): TextRun[] {
  const { lines, size } = fitTitle(title, widthOf);
  const height = lines.length * size * LEADING + (line ? 72 : 0);
  const top = (EDGE.y + FOOT - 28 - height) / 2;
  const set = lines.map((text, index): TextRun => {
    const y = top + (index + 0.5) * size * LEADING + MIDDLE * size;
    const x = LEFT - blankBefore(text) * size;
    return { text, x, y, size, weight: 'heading', colour: LIGHT.ink };
  });
  return line ? [...set, soft(line, top + height - 14, 36, MEASURE, widthOf)] : set;
}

type Fit = { lines: string[]; size: number };

/** The largest that fits, or one size smaller where that breaks better. */
function fitTitle(title: string, widthOf: WidthOf): Fit {
  const [largest, smaller] = fitsOf(title, widthOf);
  if (!largest) throw new Error(`"${title}" is too long for a card. Shorten it.`);
  return smaller && restsOf(smaller.lines) > restsOf(largest.lines) ? smaller : largest;
}

/** Of each size that holds the title, the setting with the fewest lines. */
function fitsOf(title: string, widthOf: WidthOf): Fit[] {
  return TITLES.flatMap(({ size, most }) => {
    const inked = (line: string) =>
      (widthOf(line, 'heading') - blankBefore(line) - blankAfter(line)) * size;
    const counts = Array.from({ length: most }, (_, index) => index + 1);
    const settings = counts.flatMap((count) => {
      const lines = breakTitle(title, count, { widthOf: inked, measure: MEASURE });
      return lines ? [{ lines, size }] : [];
    });
    return settings.slice(0, 1);
  });
}

/** The blank half of a mark at the edge of a line hangs in the margin, in em. */
const blankBefore = (line: string) => (/^[「『（《〈“‘]/.test(line) ? 0.5 : 0);
const blankAfter = (line: string) => (/[」』）》〉”’]$/.test(line) ? 0.5 : 0);

/** The title slip (題簽): a column of words within a thick and a thin line (文武線). */
export function setSlip(
  words: string,
  widthOf: WidthOf,
  slip: Box = SLIP,
  { most, line } = { most: 30, line: 3 },
): Drawing {
  const pieces = words.match(/[!-~]+(?: [!-~]+)*|[^ ]/gu) ?? [];
  const isLatin = (piece: string) => /^[!-~]/.test(piece);
  const lengthOf = (piece: string) => (isLatin(piece) ? widthOf(piece, 'heading') : 1);
  const room = slip.height - 56;
  const length = pieces.reduce((sum, piece) => sum + lengthOf(piece), 0);
  const size = Math.min(most, room / length);
  const pitch = Math.min(1.5 * size, room / length);
  const middle = slip.x + slip.width / 2;
  let y = slip.y + (slip.height - length * pitch) / 2;
  const texts = pieces.map((text): TextRun => {
    const start = y + (lengthOf(text) * (pitch - size)) / 2;
    y += lengthOf(text) * pitch;
    const set = { text, size, weight: 'heading', colour: LIGHT.ink } as const;
    return isLatin(text)
      ? { ...set, x: middle - MIDDLE * size, y: start, column: 'turned' }
      : { ...set, x: middle - size / 2, y: start + (0.5 + MIDDLE) * size, column: 'upright' };
  });
  return {
    boxes: [
      { ...slip, stroke: line },
      { ...inset(slip, 2.5 * line), stroke: line / 3 },
    ],
    texts,
  };
}

function inset({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}

/** The ground of a seal in the corner. */
function sealBox(width: number, height: number): Box {
  const x = SIZE.width - EDGE.x - width;
  return { x, y: SIZE.height - EDGE.y - height, width, height, radius: 7, fill: LIGHT.accent };
}

/** How the seal of a verdict is drawn, as src/styles/verdict.css draws its word. */
const SEALS: Record<Form, { ground: Partial<Box>; colour: string }> = {
  filled: { ground: {}, colour: LIGHT.paper },
  dashed: {
    ground: { fill: 'none', stroke: 3, line: LIGHT.accent, dashed: true },
    colour: LIGHT.accent,
  },
  outlined: { ground: { fill: 'none', stroke: 3, line: LIGHT.accent }, colour: LIGHT.accent },
  ink: { ground: { fill: 'none', stroke: 2 }, colour: LIGHT.ink },
  grey: { ground: { fill: LIGHT.rule }, colour: LIGHT.soft },
};

/** Two characters one above the other, or four in two rows. */
function setSeal(words: string, form: Form = 'filled'): Drawing {
  const size = 42;
  const rows = words.length > 2 ? [words.slice(0, 2), words.slice(2)] : [...words];
  const columns = Math.max(...rows.map((row) => row.length));
  const { ground, colour } = SEALS[form];
  const box = { ...sealBox(columns * size + 20, rows.length * size + 20), ...ground };
  const texts = rows.map((text, row): TextRun => {
    const y = box.y + 10 + (row + 0.5 + MIDDLE) * size;
    return { text, x: box.x + 10, y, size, weight: 'heading', colour };
  });
  return { boxes: form === 'ink' ? [box, { ...box, ...inset(box, 5), radius: 3 }] : [box], texts };
}

/** The mark of `favicon.svg`: two corners. */
export function setMark(box: Box): Drawing {
  const unit = box.width / 32;
  const bar = (x: number, y: number, width: number, height: number): Box => ({
    x: box.x + x * unit,
    y: box.y + y * unit,
    width: width * unit,
    height: height * unit,
    fill: LIGHT.paper,
  });
  const corners = [
    bar(7.5, 7.5, 9.5, 3),
    bar(7.5, 7.5, 3, 14.5),
    bar(15, 20.5, 9.5, 3),
    bar(21.5, 10, 3, 13.5),
  ];
  return { boxes: [box, ...corners], texts: [] };
}
