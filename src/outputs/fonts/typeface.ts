import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import type { Script } from '../../address.ts';
import type { Text, Weight } from '../cards/layout.ts';
import { missingFrom } from './charset.ts';

const require = createRequire(import.meta.url);

/** Each script has its own region's face: a Taiwanese 骨 is not a mainland one, nor is the dash. */
const FAMILIES: Record<Script, string> = {
  'zh-Hant': '@expo-google-fonts/noto-serif-tc/{}/NotoSerifTC_{}.ttf',
  'zh-Hans': '@expo-google-fonts/noto-serif-sc/{}/NotoSerifSC_{}.ttf',
};
const WEIGHTS: Record<Weight, string> = { regular: '400Regular', heading: '600SemiBold' };
/** The languages of `locl`: what the site's script asks of the type. */
const LANGUAGES: Record<Script, string> = { 'zh-Hant': 'ZHT ', 'zh-Hans': 'ZHS ' };

/** ⅛ em stands between Han and Latin, as `text-autospace` sets it. */
const GAP = 0.125;
const SEAM = /(?<=\p{Script=Han})(?=[\dA-Za-z])|(?<=[\dA-Za-z])(?=\p{Script=Han})/u;

/** Where the type of a script lies. */
export function typeFile(script: Script, weight: Weight): string {
  return require.resolve(FAMILIES[script].replaceAll('{}', WEIGHTS[weight]));
}

/** The package that the type of a script comes from, with its version. */
export function typeVersion(script: Script): string {
  const [scope = '', name = ''] = FAMILIES[script].split('/');
  const { version } = require(`${scope}/${name}/package.json`) as { version: string };
  return `${name} ${version}`;
}

/** A file of type; throws when it holds several fonts. */
export async function openType(file: string): Promise<fontkit.Font> {
  const font = await fontkit.open(file);
  if (!('characterSet' in font)) throw new Error(`${file} holds several fonts`);
  return font;
}

/** The characters of a text that a font has no glyph for. */
export function withoutGlyph(font: fontkit.Font, text: string): string[] {
  return missingFrom('', text).filter((c) => !font.hasGlyphForCodePoint(c.codePointAt(0) ?? 0));
}

/** Sets texts in a script's type without a browser: their widths in em, and their outlines. */
export async function openSetter(script: Script) {
  const fonts: Record<Weight, fontkit.Font> = {
    regular: await openType(typeFile(script, 'regular')),
    heading: await openType(typeFile(script, 'heading')),
  };
  const shape = (text: string, weight: Weight, feature: string) =>
    fonts[weight].layout(text, [feature], 'hani', LANGUAGES[script]);

  const widthOf = (text: string, weight: Weight): number =>
    text
      .split(SEAM)
      .reduce(
        (sum, part, index) =>
          sum +
          (index > 0 ? GAP : 0) +
          shape(part, weight, 'chws').advanceWidth / fonts[weight].unitsPerEm,
        0,
      );

  /** SVG path data. Throws when a character has no glyph. */
  const outlineOf = ({ text, x, y, size, weight, column }: Text): string => {
    const missing = withoutGlyph(fonts[weight], text);
    if (missing.length > 0)
      throw new Error(`the type has no glyph for ${missing.join(' ')} in "${text}"`);
    const scale = size / fonts[weight].unitsPerEm;
    const outlines: string[] = [];
    let pen = x;
    for (const [index, part] of text.split(SEAM).entries()) {
      if (index > 0) pen += GAP * size;
      const { glyphs, positions } = shape(part, weight, column === 'upright' ? 'vert' : 'chws');
      for (const [nth, { path }] of glyphs.entries()) {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[nth] ?? {};
        const outline = path.scale(scale, -scale);
        outlines.push(outline.translate(pen + xOffset * scale, y - yOffset * scale).toSVG());
        pen += xAdvance * scale;
      }
    }
    return outlines.join('');
  };
  return { widthOf, outlineOf };
}
