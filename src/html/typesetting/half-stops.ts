import type { Root } from 'hast';
import { isArticle, isMark, isText, span, text, within } from '../elements.ts';
import { CLOSING } from './punctuation.ts';

/** The stops before a mark, or no more than the brackets that stand last. */
const BRACKET = '[」』）》〉”’]';
const STOPS = new RegExp(`^(.*?)(${BRACKET}+|${CLOSING}*(?!${BRACKET})${CLOSING})$`, 'su');

/**
 * A note's mark stands in the blank half of what it follows. A bracket is set half as wide; so is a
 * Simplified stop, while a Traditional one, which stands in the middle of its square, keeps its width
 * and the mark moves in (`stop`).
 */
export function halveStops(tree: Root): void {
  for (const paragraph of within(tree, isArticle)) {
    if (paragraph.tagName !== 'p') continue;
    paragraph.children = paragraph.children.flatMap((node, index, all) => {
      if (!isText(node) || !isMark(all[index + 1])) return [node];
      const [, before, closing] = STOPS.exec(node.value) ?? [];
      if (!closing) return [node];
      const name = new RegExp(BRACKET).test(closing.at(-1) ?? '') ? 'half' : 'half stop';
      return [...(before ? [text(before)] : []), span(name, [text(closing)])];
    });
  }
}
