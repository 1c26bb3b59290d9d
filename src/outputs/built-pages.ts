import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { elementsIn, isText, replace, text } from '../html/elements.ts';
import { addressOf, type Script } from '../address.ts';
import { builtPages } from '../built-files.ts';
import { parseHtml } from '../html/parse.ts';

/** Built pages of one script, by their address below the script's own: `''`, `cases/`, `cases/nokia/`. */
export type Pages = ReadonlyMap<string, string>;

/** The built pages of a script, but those that only lead on to others. */
export function readPages(dir: URL, script: Script): Pages {
  const root = addressOf(script, '', '');
  const others = script === 'zh-Hant' ? /^(?:hans|s)\// : /^s\//;
  return new Map(
    [...builtPages(dir)]
      .filter(([path]) => path.startsWith(root) && path.endsWith('index.html'))
      .map(([path, html]) => [path.slice(root.length).replace(/index\.html$/, ''), html] as const)
      .filter(([path]) => !others.test(path)),
  );
}

/** The ids of the cases, in the order of their index. */
export function casesIn(pages: Pages): string[] {
  const index = parseHtml(pages.get('cases/') ?? '');
  return selectAll('article li[id]', index).map(({ properties }) => String(properties['id']));
}

/** What is no text of an article: what is pressed, ways around the site, what stands there twice. */
export const MUTE =
  'script, style, template, noscript, button, form, [hidden], [aria-hidden=true], .anchor, .report, .on-dark, [role=doc-backlink], header .facts > a, nav:not([aria-labelledby=mentions])';

/** An article without what is not to be read, changed in place. */
export function withoutMute(article: Element): Element {
  const mute = new Set(selectAll(MUTE, article));
  for (const { element, parent } of elementsIn(article))
    if (mute.has(element)) replace(parent, element);
  return article;
}

/** Facts stand beside each other, which on the page is the style sheet's doing: here a space does it. */
export function spaceOut(facts: Element): void {
  facts.children = facts.children
    .filter((node) => !isText(node) || node.value.trim() !== '')
    .flatMap((node, at, all) =>
      at > 0 && !isText(node) && !isText(all[at - 1]) ? [text('　'), node] : [node],
    );
}
