import type { Element, Nodes } from 'hast';
import { elementsIn, hasClass, within } from '../elements.ts';

/** A block of an author's words that has no id of its own. */
type Block = {
  element: Element;
  /** The anchor of its section; `text` where none stands before it. */
  section: string;
  /** What is none is an item of a list, a row … */
  isParagraph: boolean;
};

/** The words of an author: those of sections and cases, and the colophon's. */
const isText = (element: Element) => hasClass(element, 'prose') || hasClass(element, 'colophon');
/** What search leads to, beside paragraphs. */
const OTHER = /^(?:h[1-6]|li|dl|tr|caption|figcaption|pre)$/;
/** A figure that the page sets between an author's words. */
const isSet = ({ properties }: Element) => properties['dataBuildFigureOf'] !== undefined;

/**
 * Gives each block of an author's words an id. Search hits, quotations and the remembered place lead to
 * blocks. Markup says with `data-build-blocks` which ids the ledger keeps for a text's blocks; those of
 * a text that has none there, and the captions of figures that the page sets, are numbered.
 *
 * @throws where the ledger keeps more or fewer ids than a text has blocks
 */
export function numberBlocks(tree: Nodes): void {
  const set = new Set(within(tree, isSet));
  const kept = new Map<Element, string>();
  for (const { element: text, file } of elementsIn(tree)) {
    const ids = text.properties['dataBuildBlocks']?.toString().split(' ').filter(Boolean);
    if (!ids) continue;
    const blocks = blocksIn(text).filter(({ element }) => !set.has(element));
    if (blocks.length !== ids.length)
      throw new Error(`${file}: ${blocks.length} blocks, and ids for ${ids.length}`);
    for (const [index, { element }] of blocks.entries()) kept.set(element, ids[index] ?? '');
  }
  const blocks = blocksIn(tree);
  const ids = completeIds(
    blocks,
    blocks.map(({ element }) => kept.get(element)),
  );
  for (const [index, { element }] of blocks.entries()) element.properties['id'] = ids[index];
}

/** The blocks of the author's texts in a tree, in their order. */
export function blocksIn(tree: Nodes): Block[] {
  let section = 'text';
  const texts =
    'tagName' in tree && isText(tree)
      ? elementsIn(tree).map(({ element }) => element)
      : within(tree, isText);
  return texts.flatMap((element) => {
    const { tagName, properties } = element;
    if (tagName === 'h2' && properties['id']) section = String(properties['id']);
    const isParagraph = tagName === 'p' && !hasClass(element, 'facts');
    const isBlock = isParagraph || OTHER.test(tagName);
    return isBlock && !properties['id'] ? [{ element, section, isParagraph }] : [];
  });
}

/**
 * The ids of blocks, those that some have by now among them. A paragraph is numbered in its section,
 * `playbook-4`; what is none after the paragraph before it, so that no list moves a paragraph's
 * number: `playbook-4-1`.
 *
 * @param ever ids that may not be given again
 */
export function completeIds(
  blocks: readonly Pick<Block, 'section' | 'isParagraph'>[],
  kept: readonly (string | undefined)[] = [],
  ever: Iterable<string> = [],
): string[] {
  const taken = new Set([...ever, ...kept]);
  const numbers = new Map<string, number>();
  const next = (prefix: string): string => {
    const number = (numbers.get(prefix) ?? 0) + 1;
    numbers.set(prefix, number);
    const id = `${prefix}-${number}`;
    return taken.has(id) ? next(prefix) : id;
  };
  let last = { section: '', id: '' };
  return blocks.map(({ section, isParagraph }, index) => {
    if (section !== last.section) last = { section, id: `${section}-0` };
    const id = kept[index] ?? next(isParagraph ? section : last.id);
    if (isParagraph) last = { section, id };
    return id;
  });
}
