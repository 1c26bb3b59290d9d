import { LIGHT } from '../../styles/palette.ts';
import { type Box, type Drawing, SIZE, type Text } from './layout.ts';

/**
 * A card as SVG.
 *
 * @param outlineOf draws a text at its place as path data, so that no renderer chooses a font
 */
export function cardSvg({ boxes, texts }: Drawing, outlineOf: (text: Text) => string): string {
  const { width, height } = SIZE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    rect({ x: 0, y: 0, width, height, fill: LIGHT.paper }),
    ...boxes.map(rect),
    ...texts.map((text) => {
      const turn = text.column === 'turned' ? ` transform="rotate(90 ${text.x} ${text.y})"` : '';
      return `<path d="${outlineOf(text)}" fill="${text.colour}"${turn}/>`;
    }),
    '</svg>',
  ].join('\n');
}

function rect({ x, y, width, height, radius = 0, fill = 'none', stroke = 0 }: Box): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}" stroke="${LIGHT.ink}" stroke-width="${stroke}"/>`;
}
