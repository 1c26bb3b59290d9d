import type { Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { ask, type Edit, pointOfNode } from '../../edit.ts';

/** Links and pictures whose address stands elsewhere get it. */
export function resolveAddresses(root: Root): void {
  const addresses = new Map<string, Definition>();
  visit(root, 'definition', (node, index, parent) => {
    addresses.set(node.identifier, node);
    if (!parent || index === undefined) return;
    parent.children.splice(index, 1);
    return index;
  });
  visit(root, ['linkReference', 'imageReference'], (node) => {
    const { url, title } = addresses.get('identifier' in node ? node.identifier : '') ?? {};
    const type = node.type === 'linkReference' ? 'link' : 'image';
    if (url !== undefined)
      Object.assign(node, { type, url, title: type === 'image' ? title : null });
  });
}

/** A link within the vault leads nowhere here: its words stay. */
export function wordsOfLinks(root: Root): Edit[] {
  const edits: Edit[] = [];
  visit(root, 'link', (node, index, parent) => {
    if (!parent || index === undefined || /^(?:https?:|mailto:)/.test(node.url)) return;
    const place = pointOfNode(node);
    edits.push(
      ask(place, '鏈接', '', `a link that leads nowhere here; its words stay: ${node.url}`),
    );
    parent.children.splice(index, 1, ...(node.children as never[]));
    return index;
  });
  return edits;
}
