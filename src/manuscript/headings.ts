import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { attributeOf, isElement, isHeading, offsetOf } from './reader/elements.ts';

/** A sub-heading; without an id it has no anchor. */
type Heading = { id?: string; words: string; offset: number };

/** The sub-headings of a text. */
export function headingsIn(tree: Root): Heading[] {
  const headings: Heading[] = [];
  visit(tree, (node) => {
    if (!isHeading(node)) return;
    const id = isElement(node) ? attributeOf(node, 'id') : undefined;
    headings.push({
      words: toString(node),
      offset: offsetOf(node),
      ...(id !== undefined && { id }),
    });
  });
  return headings;
}
