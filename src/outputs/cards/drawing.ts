import { LIGHT } from '../../styles/palette.ts';

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

/** Where the middle of a Han character lies above its baseline, in em. */
export const MIDDLE = 0.38;

export function inset({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}

/** A quiet line, smaller where it would leave its room. */
export function quietLine(
  text: string,
  { x, y, most, room }: { x: number; y: number; most: number; room: number },
  widthOf: WidthOf,
): TextRun {
  const size = Math.min(most, room / widthOf(text, 'regular'));
  return { text, x, y, size, weight: 'regular', colour: LIGHT.soft };
}
