import type { Root } from 'hast';
import { isArticle, isMark, isText, span, text, within } from '../elements.ts';
import { CLOSING } from './punctuation.ts';

const STOPS = new RegExp(`^(.*?)(${CLOSING}+)$`, 'su');

/** The stop before a note's mark is set half as wide, so that the mark stands in its blank half. */
export function halveStops(tree: Root): void {
  for (const paragraph of within(tree, isArticle)) {
    if (paragraph.tagName !== 'p') continue;
    paragraph.children = paragraph.children.flatMap((node, index, all) => {
      if (!isText(node) || !isMark(all[index + 1])) return [node];
      const [, before, closing] = STOPS.exec(node.value) ?? [];
      if (!closing) return [node];
      return [...(before ? [text(before)] : []), span('half', [text(closing)])];
    });
  }
}
