import { toString } from 'mdast-util-to-string';
import type { Root } from 'mdast';
import type { Draft } from '../draft.ts';
import { type Edit, pointOfNode, removal } from '../edit.ts';
import { fieldLine } from './fields.ts';

const LONGEST = 40;

/** Takes title, author and date out of the first lines; what the format said goes first. */
export function readFront(draft: Draft): Edit[] {
  const edits: Edit[] = [];
  const { root } = draft;
  const headings = root.children.filter((node) => node.type === 'heading');
  const tops = headings.filter(
    ({ depth }) => depth === Math.min(...headings.map((one) => one.depth)),
  );
  const [top] = tops;
  const isTitle =
    tops.length === 1 &&
    top &&
    root.children.indexOf(top) <= 1 &&
    (top.depth === 1 || headings.length > 1);
  if (top && isTitle && (draft.title === undefined || toString(top).trim() === draft.title)) {
    draft.title ??= toString(top).trim();
    if (toString(top).trim() === draft.title)
      take(root, top, edits, 'the title, which stands on the title page');
  } else if (draft.title === undefined) plainTitle(draft, edits);
  for (const node of root.children.slice(0, 6)) {
    if (node.type !== 'paragraph') break;
    const lines = toString(node).split('\n');
    const fields = lines.map(fieldLine);
    if (fields.some((one) => Object.keys(one).length === 0)) break;
    for (const one of fields) {
      if (one.author) draft.author ??= one.author;
      if (one.date) draft.date ??= one.date;
      if (one.title) draft.title ??= one.title;
    }
    take(root, node, edits, 'author and date, which stand on the title page');
  }
  return edits;
}

/** The first line of a plain text, where a blank line or a number follows it. */
function plainTitle(draft: Draft, edits: Edit[]): void {
  const [first, second] = draft.root.children;
  if (first?.type !== 'paragraph' || !second) return;
  if (first.children.some(({ type }) => type === 'image')) return;
  const words = toString(first).trim();
  const gap = (second.position?.start.line ?? 0) - (first.position?.end.line ?? 0) > 1;
  const isField = Object.keys(fieldLine(toString(second))).length > 0;
  if (
    words.length > LONGEST ||
    /[。，！,.;；:：]$/.test(words) ||
    !(gap || isField || second.type === 'heading')
  )
    return;
  draft.title = words;
  take(draft.root, first, edits, 'the first line taken as the title');
}

function take(root: Root, node: Root['children'][number], edits: Edit[], why: string): void {
  root.children.splice(root.children.indexOf(node), 1);
  edits.push(removal(pointOfNode(node), '題頭', toString(node), why));
}
