import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import type { Script } from '../../address.ts';
import type { Weight } from '../cards/drawing.ts';
import { missingFrom } from './charset.ts';

const require = createRequire(import.meta.url);

/** Each script has its own region's face: a Taiwanese 骨 is not a mainland one, nor is the dash. */
const FAMILIES: Record<Script, string> = {
  'zh-Hant': '@expo-google-fonts/noto-serif-tc/{}/NotoSerifTC_{}.ttf',
  'zh-Hans': '@expo-google-fonts/noto-serif-sc/{}/NotoSerifSC_{}.ttf',
};
const WEIGHTS: Record<Weight, string> = { regular: '400Regular', heading: '600SemiBold' };

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

const opened = new Map<string, Promise<fontkit.Font>>();

/** A file of type, read once, for it has fifteen megabytes; throws when it holds several fonts. */
export function openType(file: string): Promise<fontkit.Font> {
  const font = opened.get(file) ?? open(file);
  opened.set(file, font);
  return font;
}

async function open(file: string): Promise<fontkit.Font> {
  const font = await fontkit.open(file);
  if (!('characterSet' in font)) throw new Error(`${file} holds several fonts`);
  return font;
}

/** The characters of a text that a font has no glyph for. */
export function withoutGlyph(font: fontkit.Font, text: string): string[] {
  return missingFrom('', text).filter((c) => !font.hasGlyphForCodePoint(c.codePointAt(0) ?? 0));
}
