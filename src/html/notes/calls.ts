import type { Element, Nodes, Parents } from 'hast';
import { elementsIn, text } from '../elements.ts';

/** A call as remark-gfm writes it, the element that raises it, and the file that it stands in. */
export type Call = { label: string; link: Element; mark: Parents; file: string };

export const isCall = ({ properties }: Element) => 'dataFootnoteRef' in properties;

/** remark-rehype prefixes ids against clobbering: `user-content-fn-nokia` belongs to `nokia`. */
export const labelOf = (id: unknown) =>
  decodeURIComponent(String(id).replace(/^#?user-content-fn-/, ''));

/** Every call below a node, in the order of the text. */
export function callsIn(nodes: Nodes, from = ''): Call[] {
  return elementsIn(nodes, from)
    .filter(({ element }) => isCall(element))
    .map(({ element: link, parent: mark, file }) => {
      return { label: labelOf(link.properties['href']), link, mark, file };
    });
}

/** Makes a call what it is on this site. */
export function writeCall({ label, link, mark }: Call, id: string, number: string): void {
  if (mark.type === 'element') mark.properties = { className: ['ref'] };
  link.properties = {
    id,
    href: `#note-${label}`,
    role: 'doc-noteref',
    ariaDescribedBy: ['notes'],
  };
  link.children = [text(number)];
}
