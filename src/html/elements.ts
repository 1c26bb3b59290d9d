import type { Element, ElementContent, Nodes, Parents, Text } from 'hast';

/** An element of a tree, what holds it, and the file of `content/` whose words it shows. */
type PlacedElement = { element: Element; parent: Parents; file: string };

/**
 * Every element below a node, in the order of the text. Markup says with `data-build-file` which
 * file an element and all in it come from; what is no author's text has none.
 */
export function elementsIn(parent: Nodes, file = ''): PlacedElement[] {
  const all: PlacedElement[] = [];
  const walk = (holder: Nodes, outer: string) => {
    if (!('children' in holder)) return;
    for (const element of holder.children) {
      if (element.type !== 'element') continue;
      const own = String(element.properties['dataBuildFile'] ?? outer);
      all.push({ element, parent: holder, file: own });
      walk(element, own);
    }
  };
  walk(parent, file);
  return all;
}

/** Every element below those that a test knows, in order: `within(tree, isProse)`. */
export const within = (tree: Nodes, test: (element: Element) => boolean): Element[] =>
  elementsIn(tree)
    .filter(({ element }) => test(element))
    .flatMap(({ element }) => elementsIn(element).map((below) => below.element));

export const isArticle = ({ tagName }: Element) => tagName === 'article';
/** A note of the list; a retired anchor may have such an id, too. */
export const isNote = ({ tagName, properties }: Element) =>
  tagName === 'li' && String(properties['id']).startsWith('note-');
export const isProse = (element: Element) => hasClass(element, 'prose');

/** Takes a node out of what holds it, and puts others in its place. */
export function replace(parent: Parents, node: ElementContent, ...others: ElementContent[]): void {
  const { children } = parent as Element;
  children.splice(children.indexOf(node), 1, ...others);
}

export const text = (value: string): Text => ({ type: 'text', value });

/** A span with its classes, parted by spaces. */
export const span = (className: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: className.split(' ') },
  children,
});

export const isText = (node: ElementContent | undefined): node is Text => node?.type === 'text';

/** Whether a node is a mark that calls a note or names a source. */
export const isMark = (node: ElementContent | undefined): node is Element =>
  node?.type === 'element' && hasClass(node, 'ref');

export const hasClass = ({ properties }: Element, name: string) =>
  [properties['className'] ?? []].flat().includes(name);

/** The first child with a name. */
export const childOf = ({ children }: Element, tagName: string) =>
  children.find((node) => node.type === 'element' && node.tagName === tagName) as
    Element | undefined;
