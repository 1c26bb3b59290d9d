import { toString } from 'mdast-util-to-string';
import type { FootnoteDefinition, Heading, Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

/** A section: its title and what stands below it, notes at its end. */
export type Section = { title: string; children: RootContent[] };

/**
 * Cuts the text at its headings of the first level, or of the first two. Words before the first heading
 * stand under the essay's own title.
 */
export function sectionsOf(root: Root, title: string, split: 'h2' | 'h3'): Section[] {
  const depths = root.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
  const top = Math.min(...depths, 6);
  const limit = split === 'h2' ? top : top + 1;
  const notes = new Map<string, FootnoteDefinition>();
  const sections: Section[] = [];
  let now: Section = { title, children: [] };
  for (const node of root.children) {
    if (node.type === 'footnoteDefinition') notes.set(node.identifier, node);
    else if (node.type === 'heading' && node.depth <= limit) {
      if (now.children.length > 0 || sections.length > 0 || now.title !== title) sections.push(now);
      now = { title: toString(node).trim(), children: [] };
    } else now.children.push(node.type === 'heading' ? lowered(node, top) : node);
  }
  sections.push(now);
  return withNotes(sections.filter((one) => one.children.length > 0 || one.title !== title || sections.length === 1), notes);
}

const lowered = (node: Heading, top: number): Heading => ({ ...node, depth: Math.min(4, Math.max(3, node.depth - top + 2)) as 3 | 4 });

/** Each note below the section that calls it, and those that it calls itself; the second time by another name. */
function withNotes(sections: Section[], notes: ReadonlyMap<string, FootnoteDefinition>): Section[] {
  const used = new Map<string, number>();
  for (const section of sections) {
    const here = new Map<string, string>();
    const label = (identifier: string) => {
      const known = here.get(identifier);
      if (known) return known;
      const times = (used.get(identifier) ?? 0) + 1;
      used.set(identifier, times);
      const plain = identifier.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '') || `n${used.size}`;
      const name = times === 1 ? plain : `${plain}-again${times}`;
      here.set(identifier, name);
      return name;
    };
    const rename = (tree: Nodes) =>
      visit(tree, 'footnoteReference', (node) => {
        const name = label(node.identifier);
        node.identifier = name;
        node.label = name;
      });
    for (const child of section.children) rename(child as Nodes);
    for (const [identifier, name] of here) {
      const note = notes.get(identifier);
      if (!note) continue;
      const copy = structuredClone(note);
      rename(copy);
      section.children.push({ ...copy, identifier: name, label: name });
    }
  }
  return sections;
}
