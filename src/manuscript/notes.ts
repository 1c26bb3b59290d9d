import type { FootnoteDefinition, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { attributeOf, mdxElementsIn, isHeading, offsetOf } from './reader/elements.ts';

/** A call of a note. */
export type NoteCall = {
  label: string;
  /** Where it stands in its file. */
  offset: number;
  /** The sub-heading above it. */
  heading?: string;
  /** The label of the note that it stands in. */
  within?: string;
};

/** The text of a note. */
export type NoteText = { label: string; offset: number; node: FootnoteDefinition };

/** Every call of a text, in its order. */
export function noteCallsIn(tree: Root): NoteCall[] {
  const calls: NoteCall[] = [];
  let heading: string | undefined;
  const walk = (root: Root | FootnoteDefinition, within?: string) =>
    visit(root, (node) => {
      if (node.type === 'footnoteDefinition' && node !== root) {
        walk(node, labelOf(node));
        return SKIP;
      }
      if (!within && isHeading(node)) heading = toString(node);
      if (node.type === 'footnoteReference')
        calls.push({
          label: labelOf(node),
          offset: offsetOf(node),
          ...(within ? { within } : heading ? { heading } : {}),
        });
      return undefined;
    });
  walk(tree);
  return calls;
}

/** Every note that has a text, in the order of the texts. */
export function noteTextsIn(tree: Root): NoteText[] {
  const texts: NoteText[] = [];
  visit(tree, 'footnoteDefinition', (node) => {
    texts.push({ label: labelOf(node), offset: offsetOf(node), node });
  });
  return texts;
}

/** The case that a note consists of; nothing for a note of the author's own words. */
export function caseOf({ node }: NoteText): string | undefined {
  const [element] = mdxElementsIn({ type: 'root', children: node.children }, /^Case$/);
  return element && attributeOf(element.node, 'id');
}

/** As it is written; Markdown itself compares without case. */
const labelOf = ({
  label,
  identifier,
}: {
  label?: string | null | undefined;
  identifier: string;
}) => label ?? identifier;
