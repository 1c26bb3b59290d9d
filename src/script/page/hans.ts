import type { Element, Root } from 'hast';
import { ASIDES, BLOCKS, BREAKS, kindOf, VERBATIM } from './markup.ts';
import { BREAK, convertRun, type Piece, piecesOf } from './runs.ts';
import type { Simplify } from '../simplifier.ts';

/** What an element says of its text, or inherits. */
type Place = { traditional: boolean; translate: boolean; text: string };

const TRADITIONAL = /^zh(-Hant)?(-(TW|HK|MO))?$/i;
const TRADITIONAL_LOCALE = /^zh_(TW|HK|MO)$/i;

/**
 * Turns the tree of a Traditional page, or of a part of one, into Simplified. Only prose changes:
 * texts, the attributes and metadata that a reader meets, and the names of the page's language. Left alone: code, translate="no", and elements with a lang of their own other than plain
 * zh, so that both links of a script switch keep their scripts. Throws on a block that does not keep
 * its number of code points, naming it.
 *
 * @param textOf the name of the text, for `simplify`, whose words an element shows; nothing where that
 *   is what holds it
 */
export function toHans(
  tree: Root,
  simplify: Simplify,
  textOf: (element: Element) => string | undefined = () => undefined,
): void {
  const runs: { pieces: Piece[]; text: string }[] = [];
  const begin = (text: string) => {
    runs.push({ pieces: [], text });
    return runs.length - 1;
  };
  let run = begin('');
  const push = (...pieces: Piece[]) => runs[run]?.pieces.push(...pieces);

  const visit = (node: Root | Element, place: Place) => {
    for (const child of node.children) {
      if (child.type === 'element') visitElement(child, place);
      if (child.type === 'text')
        push(...(place.traditional && place.translate ? piecesOf(child) : [BREAK]));
    }
  };

  const visitElement = (element: Element, outer: Place) => {
    const { tagName } = element;
    const place = placeOf(element, outer, textOf(element));
    const convert = (words: string) => simplify(words, place.text);
    if (place.traditional && place.translate) visitAttributes(element, convert);
    const before = run;
    if (BLOCKS.has(tagName) || ASIDES.has(tagName) || place.text !== outer.text)
      run = begin(place.text);
    if (VERBATIM.has(tagName) || BREAKS.has(tagName)) push(BREAK);
    if (!VERBATIM.has(tagName)) visit(element, place);
    if (BLOCKS.has(tagName)) run = begin(outer.text);
    else if (ASIDES.has(tagName)) run = before;
    else if (place.text !== outer.text) run = begin(outer.text);
  };

  visit(tree, { traditional: true, translate: true, text: '' });
  for (const { pieces, text } of runs) convertRun(pieces, (words) => simplify(words, text));
}

/** The attributes and data that a reader meets, and the names of the page's language. */
function visitAttributes(element: Element, convert: (words: string) => string): void {
  const { properties } = element;
  for (const [name, value] of Object.entries(properties)) {
    const kind = kindOf(element, name);
    const words = Array.isArray(value) ? value.join(' ') : String(value);
    if (kind === 'prose') properties[name] = converted(words, convert);
    if (kind === 'language') properties[name] = 'zh-Hans';
    if (kind === 'locale' && TRADITIONAL_LOCALE.test(words)) properties[name] = 'zh_CN';
  }
}

function converted(words: string, convert: (words: string) => string): string {
  const slot = { value: words };
  convertRun(piecesOf(slot), convert);
  return slot.value;
}

function placeOf({ tagName, properties }: Element, outer: Place, text = outer.text): Place {
  const { lang, translate } = properties;
  const traditional =
    lang === undefined
      ? outer.traditional
      : (tagName === 'html' ? TRADITIONAL : /^zh$/i).test(String(lang));
  return {
    traditional,
    translate: translate === undefined ? outer.translate : translate !== 'no',
    text,
  };
}
