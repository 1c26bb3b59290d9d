import type { Element, Root } from 'hast';
import { elementsIn, replace } from '../elements.ts';

/**
 * Lets retired anchors lead on: an empty `<a id="old" data-build-successor="new">` moves to the
 * beginning of what took the place, so that a browser scrolls there by itself. Those that lead to
 * nothing on this page are left out.
 */
export function placeRetiredAnchors(tree: Root): void {
  const all = elementsIn(tree);
  const homes = new Map(all.map(({ element }) => [element.properties['id'], element]));
  for (const { element: anchor, parent } of all.toReversed()) {
    const successor = anchor.properties['dataBuildSuccessor'];
    if (successor === undefined) continue;
    replace(parent, anchor);
    const home = homes.get(String(successor));
    if (home) homeIn(home).children.unshift(anchor);
  }
}

/** Nothing but cells may stand in a row. */
function homeIn(element: Element): Element {
  if (element.tagName !== 'tr') return element;
  return element.children.find((child) => child.type === 'element') ?? element;
}
