import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { elementsIn } from './elements.ts';
import { parseHtml } from './parse.ts';
import { type PageKind, PASSES, type Pass } from './passes.ts';

/** Begins the names of attributes that speak to the passes; none is printed. */
const BUILD = 'dataBuild';

/**
 * The attributes that end a tag, in this order. What is alike in many elements so stands together, and
 * what differs does: the essay is 0.2 KB smaller by brotli.
 */
const LAST = ['ariaLabel', 'id', 'href'];

/** The tree of a page as its components wrote it, with the passes of its kind done. */
export function pageTree(html: string): Root {
  const tree = parseHtml(html);
  for (const pass of passesOf(tree)) pass(tree);
  return tree;
}

/** A page as it is served. Throws, naming the file, on what no pass had a use for. */
export function printPage(tree: Root): string {
  for (const { element, file } of elementsIn(tree)) {
    const mine = Object.keys(element.properties).filter((name) => name.startsWith(BUILD));
    if (element.tagName === 'data' && mine.length > 0) throw new Error(`${file}: ${lost(element)}`);
    for (const name of mine) delete element.properties[name];
    for (const name of LAST) putLast(element, name);
  }
  return toHtml(tree, {
    allowDangerousCharacters: true,
    characterReferences: { useNamedReferences: true },
  });
}

function putLast({ properties }: Element, name: string): void {
  const { [name]: value } = properties;
  if (value === undefined) return;
  delete properties[name];
  properties[name] = value;
}

/** The file of `content/` whose words an element shows; nothing where that is what holds it. */
export const fileOf = ({ properties }: Element) => properties['dataBuildFile']?.toString();

function passesOf(tree: Root): readonly Pass[] {
  const root = tree.children.find((node) => node.type === 'element');
  return PASSES[(root?.properties['dataBuildKind'] ?? 'plain') as PageKind];
}

/** What is said of a mark that stands where nothing takes it up. */
function lost({ properties }: Element): string {
  const { dataBuildCase: entry, dataBuildSource: source } = properties;
  if (entry) return `<Case id="${entry}" /> stands for a whole note: write [^${entry}] in the text`;
  if (source) return `<Cite id="${source}" /> has its place in a case's text`;
  return `nothing is made of ${JSON.stringify(properties)} here`;
}
