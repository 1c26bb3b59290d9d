import { type DefaultTreeAdapterTypes as Tree, parse, parseFragment } from 'parse5';
import { stringsOf } from './json-ld.ts';
import { ASIDES, BLOCKS, BREAKS, kindOf, VERBATIM } from './markup.ts';
import { BREAK, type Edit, type Span, spansOf } from './runs.ts';

/** What changes with the script: runs of text, one a block, and the names of the script. */
export interface Prose {
  readonly runs: readonly (readonly Span[])[];
  readonly names: readonly Edit[];
}

/** What an element says of its text, or inherits. */
interface Place {
  readonly traditional: boolean;
  readonly translate: boolean;
}

const DOCUMENT = /^\uFEFF?\s*<(!doctype|html)\b/i;
const TRADITIONAL = /^zh(-Hant)?(-(TW|HK|MO))?$/i;
const TRADITIONAL_LOCALE = /^zh_(TW|HK|MO)$/i;
/** What stands before the value of an attribute. */
const OPENING = /^[^=]*=\s*(["']?)/;

/** The prose of a Traditional page or fragment, found without changing a byte of it. */
export function proseOf(html: string): Prose {
  const runs: Span[][] = [];
  const names: Edit[] = [];

  const begin = () => {
    const run: Span[] = [];
    runs.push(run);
    return run;
  };
  let run = begin();

  const visit = (node: Tree.ChildNode, outer: Place) => {
    if ('tagName' in node) visitElement(node, outer);
    else if ('value' in node && node.sourceCodeLocation) {
      const { startOffset, endOffset } = node.sourceCodeLocation;
      const open = outer.traditional && outer.translate;
      run.push(...(open ? spansOf(html, startOffset, endOffset) : [BREAK]));
    }
  };

  const visitElement = (element: Tree.Element, outer: Place) => {
    const { tagName, childNodes } = element;
    const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
    const place = placeOf(tagName, attributes, outer);
    if (place.traditional && place.translate) {
      visitAttributes(element, attributes);
      if (attributes.get('type') === 'application/ld+json') visitJsonLd(element);
    }
    const before = run;
    if (BLOCKS.has(tagName) || ASIDES.has(tagName)) run = begin();
    if (VERBATIM.has(tagName) || BREAKS.has(tagName)) run.push(BREAK);
    if (!VERBATIM.has(tagName)) for (const child of childNodes) visit(child, place);
    if (BLOCKS.has(tagName)) run = begin();
    if (ASIDES.has(tagName)) run = before;
  };

  const visitAttributes = (element: Tree.Element, attributes: ReadonlyMap<string, string>) => {
    const places = element.sourceCodeLocation?.attrs ?? {};
    for (const [name, { startOffset, endOffset }] of Object.entries(places)) {
      const [opening = '', quote = ''] = OPENING.exec(html.slice(startOffset, endOffset)) ?? [];
      const start = startOffset + opening.length;
      const end = endOffset - quote.length;
      const kind = kindOf(element.tagName, name, attributes);
      if (kind === 'prose') runs.push(spansOf(html, start, end));
      if (kind === 'language') names.push({ start, end, text: 'zh-Hans' });
      if (kind === 'locale' && TRADITIONAL_LOCALE.test(html.slice(start, end))) {
        names.push({ start, end, text: 'zh_CN' });
      }
    }
  };

  const visitJsonLd = ({ childNodes: [json] }: Tree.Element) => {
    if (!json?.sourceCodeLocation) return;
    const { startOffset, endOffset } = json.sourceCodeLocation;
    for (const { kind, start, end } of stringsOf(html, startOffset, endOffset)) {
      if (kind === 'prose') runs.push(spansOf(html, start, end));
      if (kind === 'language' && TRADITIONAL.test(html.slice(start, end))) {
        names.push({ start, end, text: 'zh-Hans' });
      }
    }
  };

  const options = { sourceCodeLocationInfo: true, scriptingEnabled: false };
  const root = DOCUMENT.test(html) ? parse(html, options) : parseFragment(html, options);
  for (const child of root.childNodes) visit(child, { traditional: true, translate: true });
  return { runs, names };
}

function placeOf(tag: string, attributes: ReadonlyMap<string, string>, outer: Place): Place {
  const lang = attributes.get('lang');
  const translate = attributes.get('translate');
  return {
    traditional:
      lang === undefined ? outer.traditional : (tag === 'html' ? TRADITIONAL : /^zh$/i).test(lang),
    translate: translate === undefined ? outer.translate : translate !== 'no',
  };
}
