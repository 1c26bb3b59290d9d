import { LIGHT } from '../../styles/palette.ts';
import { MIDDLE, quietLine, type TextRun, type WidthOf } from './drawing.ts';
import { EDGE, FOOT, LEFT, MEASURE } from './format.ts';
import { breakTitle, restsOf } from './lines.ts';

/** How large a title may be, and on how many lines: the first that holds it is taken. */
const TITLES = [
  { size: 132, most: 1 },
  { size: 112, most: 2 },
  { size: 92, most: 2 },
  { size: 76, most: 3 },
  { size: 64, most: 4 },
];
const LEADING = 1.3;

/** Whether a card has room for its title. */
export const holds = (title: string, widthOf: WidthOf): boolean =>
  fitsOf(title, widthOf).length > 0;

/** The title and the line below it, in the middle of what the foot leaves. */
export function setTitle(
  { title, line }: { title: string; line?: string | undefined },
  widthOf: WidthOf,
): TextRun[] {
  const { lines, size } = fitTitle(title, widthOf);
  const height = lines.length * size * LEADING + (line ? 72 : 0);
  const top = (EDGE.y + FOOT - 28 - height) / 2;
  const set = lines.map((text, index): TextRun => {
    const y = top + (index + 0.5) * size * LEADING + MIDDLE * size;
    const x = LEFT - blankBefore(text) * size;
    return { text, x, y, size, weight: 'heading', colour: LIGHT.ink };
  });
  return line
    ? [...set, quietLine(line, { x: LEFT, y: top + height - 14, most: 36, room: MEASURE }, widthOf)]
    : set;
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
