import { LIGHT } from '../../styles/palette.ts';
import { type Box, type Drawing, inset, MIDDLE, type TextRun, type WidthOf } from './drawing.ts';
import { SLIP } from './format.ts';

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
