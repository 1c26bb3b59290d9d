import type { VerdictForm } from '../../manuscript/schemas/site.ts';
import { LIGHT } from '../../styles/palette.ts';
import { type Box, type Drawing, inset, MIDDLE, type TextRun } from './drawing.ts';
import { EDGE, CARD_SIZE } from './format.ts';

/** The ground of a seal in the corner. */
export function sealBox(width: number, height: number): Box {
  const x = CARD_SIZE.width - EDGE.x - width;
  return { x, y: CARD_SIZE.height - EDGE.y - height, width, height, radius: 7, fill: LIGHT.accent };
}

/** How the seal of a verdict is drawn, as src/styles/verdict.css draws its word. */
const SEALS: Record<VerdictForm, { ground: Partial<Box>; colour: string }> = {
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
export function setSeal(words: string, form: VerdictForm = 'filled'): Drawing {
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
