import { toString } from 'mdast-util-to-string';
import type { FootnoteDefinition, Heading, Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

/** A section: its title and what stands below it, notes at its end. */
export type CutSection = { title: string; heading?: Heading; children: RootContent[] };

/**
 * Cuts the text at its headings of the first level, or of the first two. Words before the first heading
 * stand under the essay's own title.
 */
export function sectionsOf(root: Root, title: string, split: 'h2' | 'h3'): CutSection[] {
  const depths = root.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
  const top = Math.min(...depths, 6);
  const limit = split === 'h2' ? top : top + 1;
  const notes = new Map<string, FootnoteDefinition>();
  const sections: CutSection[] = [];
  let now: CutSection = { title, children: [] };
  for (const node of root.children) {
    if (node.type === 'footnoteDefinition') notes.set(node.identifier, node);
    else if (node.type === 'heading' && node.depth <= limit) {
      if (now.children.length > 0 || sections.length > 0 || now.title !== title) sections.push(now);
      now = { title: toString(node).trim(), heading: node, children: [] };
    } else now.children.push(node.type === 'heading' ? lowered(node, top) : node);
  }
  sections.push(now);
  return withNotes(
    sections.filter(
      (one) => one.children.length > 0 || one.title !== title || sections.length === 1,
    ),
    notes,
  );
}

const lowered = (node: Heading, top: number): Heading => ({
  ...node,
  depth: Math.min(4, Math.max(3, node.depth - top + 2)) as 3 | 4,
});

/** Each note below the section that calls it, and those that it calls itself. */
function withNotes(
  sections: CutSection[],
  notes: ReadonlyMap<string, FootnoteDefinition>,
): CutSection[] {
  const labels = new Map(
    [...notes.keys()].map((identifier, index) => [identifier, labelOf(identifier, index)]),
  );
  for (const section of sections) {
    const here = new Set<string>();
    // The list grows while it is walked: a note may call another.
    for (const child of section.children)
      visit(child as Nodes, 'footnoteReference', (node) => {
        const { identifier } = node;
        const name = labels.get(identifier) ?? identifier;
        const note = notes.get(identifier);
        node.identifier = name;
        node.label = name;
        if (!note || here.has(identifier)) return;
        here.add(identifier);
        section.children.push({ ...structuredClone(note), identifier: name, label: name });
      });
  }
  return sections;
}

/** A label that an address can carry. */
const labelOf = (identifier: string, index: number): string =>
  identifier
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '') || `n${index + 1}`;
