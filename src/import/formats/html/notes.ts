import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { type Edit, pointOfNode, removal } from '../../edit.ts';

/** What calls a note: a number, bare or in brackets. */
const CALL = /^[[［(（]?\d{1,3}[\]］)）]?$/;
/** What a note begins with: its number, or a way back. */
const NUMBER = /^\s*(?:[[［(（]?\d{1,3}[\]］)）]?[.．、:：]?|\^)\s*/;

/**
 * Marks the notes of a page: links that show a number and lead to a block of it call that block.
 * `data-call` and `data-note` hold the number; ways back and numbers in front of notes are taken out.
 */
export function markNotes(page: Root): Edit[] {
  const blocks = new Map<string, Element>();
  visit(page, 'element', (node, _, parent) => {
    const isBlock = (one: typeof parent | Element) =>
      one?.type === 'element' && /^(?:li|p|div|aside)$/.test(one.tagName);
    const holder = isBlock(node) ? node : isBlock(parent) ? parent : undefined;
    if (node.properties['id'] && holder?.type === 'element')
      blocks.set(String(node.properties['id']), holder);
  });
  const called = new Map<Element, string>();
  visit(page, 'element', (node) => {
    const block = targetOf(node, blocks);
    if (!block || !CALL.test(toString(node).trim())) return;
    if (isWithin(node, block)) return;
    const label = called.get(block) ?? String(called.size + 1);
    called.set(block, label);
    node.properties['dataCall'] = label;
    block.properties['dataNote'] = label;
  });
  return [...called].flatMap(([block, label]) => withoutNumber(block, label));
}

function targetOf({ tagName, properties }: Element, blocks: ReadonlyMap<string, Element>) {
  const [, id] = /^#(.+)$/.exec(tagName === 'a' ? String(properties['href'] ?? '') : '') ?? [];
  return id === undefined ? undefined : blocks.get(id);
}

function isWithin(node: Element, block: Element): boolean {
  let found = false;
  visit(block, 'element', (one) => {
    if (one === node) found = true;
  });
  return found;
}

/** Takes out the number in front of a note, and every way back. */
function withoutNumber(block: Element, label: string): Edit[] {
  const edits: Edit[] = [];
  const removed = (node: { position?: Element['position'] }, before: string) =>
    edits.push(
      removal(pointOfNode(node), '註', before, `the number of note ${label}, or its way back`),
    );
  visit(block, 'element', (node, index, parent) => {
    const isBack =
      node.tagName === 'a' &&
      !node.properties['dataCall'] &&
      String(node.properties['href'] ?? '').startsWith('#') &&
      /^(?:[\^↩↑\d[\].]|\ufe0e)*$/.test(toString(node).trim());
    if (!isBack || !parent || index === undefined) return;
    removed(node, toString(node));
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  let isFirst = true;
  visit(block, 'text', (node) => {
    if (!isFirst || node.value.trim() === '') return;
    isFirst = false;
    const [number = ''] = NUMBER.exec(node.value) ?? [];
    if (number.trim() === '') return;
    node.value = node.value.slice(number.length);
    removed(node, number);
  });
  return edits;
}
