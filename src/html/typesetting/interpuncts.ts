import type { Element, Root } from 'hast';
import { isArticle, isText, span, text, within } from '../elements.ts';

/** An interpunct may not begin a line (CLREQ 6.1.1), which every engine allows: the style sheet glues it. */
export function joinInterpuncts(tree: Root): void {
  for (const element of within(tree, isArticle)) join(element);
}

function join(element: Element): void {
  element.children = element.children.flatMap((node) => {
    if (!isText(node) || !node.value.includes('·')) return [node];
    const parts = node.value.split(/(·)/).filter(Boolean);
    return parts.map((part) => (part === '·' ? span('mid', [text(part)]) : text(part)));
  });
}
