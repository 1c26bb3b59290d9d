import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { ask, type Edit, pointOfNode } from '../edit.ts';
import { findListedNotes } from './note-list.ts';

/** Gives every note its call and its text, and each call its place behind the stop. */
export function findNotes(root: Root): Edit[] {
  const edits = findListedNotes(root);
  behindStops(root, edits);
  pairUp(root, edits);
  return edits;
}

/** A note's number stands behind the stop. */
function behindStops(root: Root, edits: Edit[]): void {
  visit(root, 'footnoteReference', (node, index, parent) => {
    if (!parent || index === undefined) return;
    const next = parent.children[index + 1];
    const [mark = ''] =
      next?.type === 'text' ? (/^\s*[，。、；：！？,;!?]/.exec(next.value) ?? []) : [];
    if (next?.type !== 'text' || mark === '') return;
    const before = parent.children[index - 1];
    if (before?.type === 'text') before.value += mark;
    else parent.children.splice(index, 0, { type: 'text', value: mark });
    next.value = next.value.slice(mark.length);
    edits.push({
      ...pointOfNode(node),
      level: 'changed',
      kind: '註',
      before: '',
      after: '',
      why: `the call of note ${node.identifier} behind the stop`,
    });
    return index + 2;
  });
}

/** A call without a text becomes words again; a text without a call is asked about. */
function pairUp(root: Root, edits: Edit[]): void {
  const texts = new Map<string, FootnoteDefinition>();
  visit(root, 'footnoteDefinition', (node) => void texts.set(node.identifier, node));
  const called = new Set<string>();
  visit(root, 'footnoteReference', (node, index, parent) => {
    if (texts.has(node.identifier)) called.add(node.identifier);
    else if (parent && index !== undefined) {
      parent.children[index] = { type: 'text', value: `[^${node.identifier}]` };
      edits.push(ask(pointOfNode(node), '註', '', `note ${node.identifier} has no text`));
    }
  });
  for (const [identifier, node] of texts) {
    if (called.has(identifier)) continue;
    const index = root.children.indexOf(node);
    if (index >= 0) root.children.splice(index, 1, ...(node.children as RootContent[]));
    edits.push(
      ask(
        pointOfNode(node),
        '註',
        '',
        `note ${identifier} is never called: its text stands in the essay`,
      ),
    );
  }
}
