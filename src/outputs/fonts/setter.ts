import type { Font } from 'fontkit';
import type { Script } from '../../address.ts';
import type { TextRun, Weight } from '../cards/drawing.ts';
import { openType, typeFile } from './typeface.ts';

/** The languages of `locl`: what the site's script asks of the type. */
const LANGUAGES: Record<Script, string> = { 'zh-Hant': 'ZHT ', 'zh-Hans': 'ZHS ' };

/** ⅛ em stands between Han and Latin, as `text-autospace` sets it. */
const GAP = 0.125;
const SEAM = /(?<=\p{Script=Han})(?=[\dA-Za-z])|(?<=[\dA-Za-z])(?=\p{Script=Han})/u;

/** A text as it is drawn. */
export type Drawn = {
  /** SVG path data. */
  outline: string;
  /** What neither script's type has a glyph for, and where it begins: the system's is to draw it. */
  strays: { character: string; x: number }[];
};

/**
 * Sets texts in a script's type without a browser: their widths in em, and their outlines. A character
 * that its type lacks, as a name may have one, comes from the other script's.
 */
export async function openSetter(script: Script) {
  const own: Record<Weight, Font> = {
    regular: await openType(typeFile(script, 'regular')),
    heading: await openType(typeFile(script, 'heading')),
  };
  const other = script === 'zh-Hant' ? 'zh-Hans' : 'zh-Hant';
  const further = {
    regular: await openType(typeFile(other, 'regular')),
    heading: await openType(typeFile(other, 'heading')),
  };
  const fontOf = (character: string, weight: Weight) =>
    [own[weight], further[weight]].find((font) =>
      font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
    );
  /** The pieces of a text that one font sets; none has what stands alone. */
  const piecesOf = (text: string, weight: Weight) => {
    const pieces: { font: Font | undefined; text: string }[] = [];
    for (const character of text) {
      const font = fontOf(character, weight);
      const last = pieces.at(-1);
      if (font && last?.font === font) last.text += character;
      else pieces.push({ font, text: character });
    }
    return pieces;
  };
  const shape = (font: Font, text: string, feature: string) =>
    font.layout(text, [feature], 'hani', LANGUAGES[script]);
  const emsOf = (piece: ReturnType<typeof piecesOf>[number], feature: string) =>
    piece.font ? shape(piece.font, piece.text, feature).advanceWidth / piece.font.unitsPerEm : 1;

  // A title is tried in many settings, most of whose lines are the same.
  const widths = { regular: new Map<string, number>(), heading: new Map<string, number>() };
  const widthOf = (text: string, weight: Weight): number => {
    const known = widths[weight].get(text);
    if (known !== undefined) return known;
    const width = text
      .split(SEAM)
      .map((part) => piecesOf(part, weight).reduce((sum, piece) => sum + emsOf(piece, 'chws'), 0))
      .reduce((sum, part, index) => sum + part + (index > 0 ? GAP : 0), 0);
    widths[weight].set(text, width);
    return width;
  };

  /** Whether our type alone draws it, and so alike on every machine. */
  const isOurs = ({ text, weight }: TextRun): boolean =>
    text.split(SEAM).every((part) => piecesOf(part, weight).every(({ font }) => font));

  const draw = ({ text, x, y, size, weight, column }: TextRun): Drawn => {
    const feature = column === 'upright' ? 'vert' : 'chws';
    const drawn: Drawn = { outline: '', strays: [] };
    let pen = x;
    for (const [index, part] of text.split(SEAM).entries()) {
      if (index > 0) pen += GAP * size;
      for (const piece of piecesOf(part, weight)) {
        if (piece.font)
          drawn.outline += outlineOf(piece.font, piece.text, { pen, y, size, feature });
        else drawn.strays.push({ character: piece.text, x: pen });
        pen += emsOf(piece, feature) * size;
      }
    }
    return drawn;
  };

  type At = { pen: number; y: number; size: number; feature: string };
  function outlineOf(font: Font, text: string, { pen, y, size, feature }: At): string {
    const scale = size / font.unitsPerEm;
    const { glyphs, positions } = shape(font, text, feature);
    let at = pen;
    return glyphs
      .map(({ path }, nth) => {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[nth] ?? {};
        const outline = path
          .scale(scale, -scale)
          .translate(at + xOffset * scale, y - yOffset * scale);
        at += xAdvance * scale;
        return outline.toSVG();
      })
      .join('');
  }
  return { widthOf, isOurs, draw };
}
