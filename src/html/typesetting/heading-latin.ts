import type { Element, ElementContent, Root } from 'hast';
import { isArticle, isText, span, text, within } from '../elements.ts';

const LATIN = /([\p{Script=Latin}\d](?:[\p{Script=Latin}\d .&-]*[\p{Script=Latin}\d])?)/u;

/** Large headings are tracked, but only Han: Latin letters set apart are no word. */
export function keepLatinTogether(tree: Root): void {
  for (const element of within(tree, isArticle)) if (/^h[12]$/.test(element.tagName)) keep(element);
}

function keep(element: Element): void {
  element.children = element.children.flatMap((node): ElementContent[] => {
    if (node.type === 'element') keep(node);
    if (!isText(node)) return [node];
    const parts = node.value.split(LATIN).filter(Boolean);
    return parts.map((part) => (LATIN.test(part) ? span('latin', [text(part)]) : text(part)));
  });
}
