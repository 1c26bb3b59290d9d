import type { Script } from '../../address.ts';
import { missingFrom } from './charset.ts';
import { couldShow, type PageText, pageText } from './page-text.ts';

/** The characters that each face of a script was cut to. */
export type Cut = Record<string, string>;

/** Throws where a page shows what was not cut; most show at a glance that they do not. */
export function refuseUncut(page: string, html: string, cuts: ReadonlyMap<Script, Cut>): void {
  if (uncutIn(couldShow(html), cuts).length === 0) return;
  const missing = uncutIn(pageText(html), cuts);
  if (missing.length > 0)
    throw new Error(
      `${page}: no glyph was cut for ${missing.slice(0, 20).join(' ')}. Its words come from a place that neither src/manuscript/shown-words.ts nor src/outputs/fonts/interface-words.ts reads.`,
    );
}

/** The characters that none of their faces was cut to. */
function uncutIn({ script, text, headings }: PageText, cuts: ReadonlyMap<Script, Cut>): string[] {
  const cut = (...faces: string[]) => faces.map((face) => cuts.get(script)?.[face] ?? '').join('');
  return [
    ...missingFrom(cut('core', 'first', 'text', 'more'), text),
    ...missingFrom(cut('heading', 'heading-more'), headings),
  ];
}
