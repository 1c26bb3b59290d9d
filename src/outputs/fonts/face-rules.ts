import type { Script } from '../../address.ts';

/** The em box itself, so that marks, underlines and selections sit tight. */
const BOX = 'font-display:swap;ascent-override:88%;descent-override:12%;line-gap-override:0%';
const NOT_HAN = 'U+0-2FF,U+2000-22FF,U+3000-303F,U+FF00-FFEF';
const HAN = 'U+2E80-2FDF,U+3400-9FFF,U+F900-FAFF,U+20000-323AF';

/**
 * The `@font-face` rules of a script's type. Every Han glyph is one em in every face, and all other
 * widths are in `core`, which is small and arrives first: nothing moves when the others follow. None is
 * preloaded: text does not wait for type, and a preload would only take the line from the text. What the
 * first screens show is a small file of its own, and is asked first: what it turns out to lack, browsers
 * look for in the next face of the same range (CSS Fonts 4, 4.5.1). To name its characters would cost
 * each page half a kilobyte.
 *
 * @param addressOf a file of type by its face: `core`, `heading-more`
 * @param hasFirst whether the first screens show any Han
 * @param hasMore whether the page shows what the essay does not
 */
export function faceRules(
  script: Script,
  addressOf: (face: string) => string,
  { hasFirst, hasMore }: { hasFirst: boolean; hasMore: boolean },
): string {
  const family = script === 'zh-Hant' ? 'Essay Hant' : 'Essay Hans';
  const rule = (face: string, more = '', name = family) =>
    `@font-face{font-family:${name};src:url(${addressOf(face)})format("woff2");${more}${BOX}}`;
  const range = (characters: string) => `unicode-range:${characters};`;
  return [
    rule('core', range(NOT_HAN)),
    rule('text', range(HAN)),
    ...(hasFirst ? [rule('first', range(HAN))] : []),
    rule('heading', 'font-weight:600;'),
    ...(hasMore
      ? [
          rule('more', '', `${family} More`),
          rule('heading-more', 'font-weight:600;', `${family} More`),
        ]
      : []),
  ].join('');
}
