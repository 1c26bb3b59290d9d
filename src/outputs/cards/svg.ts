import type { Drawn } from '../fonts/setter.ts';
import { LIGHT } from '../../styles/palette.ts';
import type { Box, Drawing, TextRun } from './drawing.ts';
import { CARD_SIZE } from './format.ts';

/**
 * A card as SVG.
 *
 * @param draw a text at its place, so that no renderer chooses a font but for what ours lack
 * @param size of the whole, in pixels
 */
export function cardSvg(
  { boxes, texts }: Drawing,
  draw: (text: TextRun) => Drawn,
  { width, height } = CARD_SIZE,
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    rect({ x: 0, y: 0, width, height, fill: LIGHT.paper }),
    ...boxes.map(rect),
    ...texts.map((text) => {
      const turn = text.column === 'turned' ? ` transform="rotate(90 ${text.x} ${text.y})"` : '';
      const { outline, strays } = draw(text);
      const others = strays.map(
        ({ character, x }) =>
          `<text x="${x}" y="${text.y}" font-family="Noto Serif CJK JP, Songti TC, serif" font-size="${text.size}">${character}</text>`,
      );
      return `<g fill="${text.colour}"${turn}><path d="${outline}"/>${others.join('')}</g>`;
    }),
    '</svg>',
  ].join('\n');
}

function rect({
  x,
  y,
  width,
  height,
  radius = 0,
  fill = 'none',
  stroke = 0,
  line = LIGHT.ink,
  dashed,
}: Box): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}" stroke="${line}" stroke-width="${stroke}"${dashed ? ' stroke-dasharray="9 7"' : ''}/>`;
}
