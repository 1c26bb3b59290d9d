import { createHash } from 'node:crypto';

const STYLE = /<style>(.*?)<\/style>/s;
/** A rule at the top of a sheet as the build writes it, with what stands in its braces; quoted braces count for nothing. */
const QUOTED = /(["']).*?\1/g;

/** The sheet that pages share, and the pages with a link to it in the place of their own style. */
type Shared = { name: string; css: string; pages: Map<string, string> };

/**
 * Puts what the style of some pages says into one sheet, so that whoever reads on has it already. No
 * rule stands in it twice, and those of a page keep their order, as a cascade needs it; throws where
 * two pages disagree about that.
 *
 * @param pages by their paths
 * @param layers the `@layer` statement that fixes the order of all layers
 * @param folder the address of the folder where the sheet will lie
 */
export function shareStyle(pages: Map<string, string>, layers: string, folder: string): Shared {
  // Most pages have the same style: it is read in the first that has it.
  const firsts = new Map<string, string>();
  for (const [path, html] of pages) {
    const style = STYLE.exec(html)?.[1] ?? '';
    if (!firsts.has(style)) firsts.set(style, path);
  }
  const all: string[] = [];
  const own = Array.from(firsts, ([style, path]) => ({ path, rules: rulesIn(style) }));
  for (const { rules } of own) {
    let at = 0;
    for (const rule of rules) {
      if (!all.includes(rule)) all.splice(at, 0, rule);
      at = all.indexOf(rule) + 1;
    }
  }
  for (const { path, rules } of own)
    if (all.filter((rule) => rules.has(rule)).join() !== [...rules].join())
      throw new Error(`${path} has its style in another order than the pages before it`);
  const css = layers + all.join('');
  const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
  const name = `pages.${hash}.css`;
  const link = `<link rel="stylesheet" href="${folder}${name}">`;
  return {
    name,
    css,
    pages: new Map(Array.from(pages, ([path, html]) => [path, html.replace(STYLE, link)])),
  };
}

/** The rules of a sheet; what only names layers is left out, for the whole sheet begins with them all. */
export function rulesIn(css: string): Set<string> {
  const plain = css.replace(QUOTED, (quoted) => '_'.repeat(quoted.length));
  const rules: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < plain.length; at++) {
    if (plain[at] === '{') depth++;
    if (plain[at] === '}') depth--;
    if (depth > 0 || !/[;}]/.test(plain[at] ?? '')) continue;
    rules.push(css.slice(start, at + 1).trim());
    start = at + 1;
  }
  return new Set(rules.filter((rule) => !/^@layer [^{]*;$/.test(rule)));
}
