import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { parseHtml } from '../../html/parse.ts';
import { APART, BLOCK, HEADING, NOT_INDEXED } from '../shared/blocks.ts';
import { beginningOf } from '../shared/excerpt.ts';
import type { Block, RecordKind } from '../shared/rank.ts';
import { GAP, tidied } from '../shared/shown-text.ts';

/** What is found as one: a section, a note, a case, a row of corrections. */
export type SearchRecord = { kind: RecordKind; title: string; id: string; blocks: Block[] };

type Test = (node: Element) => boolean;

/** Whether an element is what one of some simple selectors names: `p`, `.facts`, `sup.ref`. */
const matching = (selectors: string): Test => {
  const parts = selectors.split(', ').map((selector) => selector.split('.'));
  return ({ tagName, properties }) => {
    const classes = [properties['className'] ?? []].flat().map(String);
    return parts.some(
      ([tag, name]) => (!tag || tag === tagName) && (!name || classes.includes(name)),
    );
  };
};

const isMute = matching(NOT_INDEXED);
/** Pages that only lead to others say so to all who index. */
const isNotIndexed: Test = ({ tagName, properties }) =>
  tagName === 'meta' && properties['name'] === 'robots';
const isHeading = matching(HEADING);
const isBlock = matching(BLOCK);
const isApart = matching(APART);
/** A note may hold a list, and retired anchors. */
const isNote: Test = ({ tagName, properties }) =>
  tagName === 'li' && String(properties['id']).startsWith('note-');

/**
 * The records of a built page; none for pages that only lead to others. Every block has an address: its
 * own id, or that of what it stands in. Throws on one that has neither.
 */
export function recordsOf(html: string): SearchRecord[] {
  const page = parseHtml(html);
  const idOf = idsIn(page);
  const article = all(page, matching('article'))[0];
  if (!article || all(page, isNotIndexed).length > 0) return [];
  if (matching('.case')(article)) return [recordOf('case', article, idOf)];
  if (matching('.corrections')(article))
    return all(article, ({ tagName, properties }) => tagName === 'tr' && 'id' in properties).map(
      (row) => recordOf('correction', row, idOf),
    );
  if (all(article, matching('.prose')).length === 0) return [];
  return [
    ...all(article, matching('header, .prose, .colophon')).map((part) =>
      recordOf('section', part, idOf),
    ),
    ...all(article, matching('.notes'))
      .flatMap((notes) => all(notes, isNote))
      .map((note) => recordOf('note', note, idOf)),
  ];
}

/** The id by which each element of a page is reached. */
function idsIn(page: Root): (element: Element) => string {
  const ids = new Map<Element, string>();
  const walk = (parent: Root | Element, outer: string) => {
    for (const node of parent.children) {
      if (node.type !== 'element') continue;
      const id = String(node.properties['id'] ?? outer);
      ids.set(node, id);
      walk(node, id);
    }
  };
  walk(page, '');
  return (element) => ids.get(element) ?? '';
}

function recordOf(
  kind: RecordKind,
  element: Element,
  idOf: (element: Element) => string,
): SearchRecord {
  const own = isBlock(element) ? [element] : all(element, isBlock);
  const inner = new Set(own.flatMap((block) => all(block, isBlock)));
  const blocks = own
    .filter((block) => !inner.has(block))
    .map((block) => ({
      id: idOf(block),
      text: shownText(block),
      heading: isHeading(block),
    }))
    .filter(({ text }) => text !== '');
  const lost = blocks.find(({ id }) => id === '');
  if (lost) throw new Error(`search cannot lead to "${lost.text}": nothing there has an id`);
  const title = all(element, matching(`${HEADING}, .name`))[0];
  return {
    kind,
    title: title ? shownText(title) : beginningOf(blocks[0]?.text ?? ''),
    id: blocks[0]?.id ?? '',
    blocks,
  };
}

/** Elements within a tree, in order; what is mute is not looked into. */
function all(tree: Root | Element, test: Test): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (node) => {
    if (node === tree) return;
    if (isMute(node)) return SKIP;
    if (test(node)) found.push(node);
    return;
  });
  return found;
}

/** The text as it is read, parts that stand apart with a gap between. */
function shownText(element: Element): string {
  const textOf = (node: ElementContent): string => {
    if (node.type === 'text') return node.value;
    if (node.type !== 'element' || isMute(node)) return '';
    const text = node.children.map(textOf).join('');
    return isApart(node) ? `${GAP}${text}${GAP}` : text;
  };
  return tidied(element.children.map(textOf).join(''));
}
