import { toString } from 'mdast-util-to-string';
import type { FootnoteDefinition, Parents, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Edit, pointOfNode, removal } from '../edit.ts';

const TITLE =
  /^(?:参考资料|參考資料|参考文献|參考文獻|注释|註釋|注釋|脚注|腳註|尾注|尾註|资料来源|資料來源)[:：]?$/;
const ENTRY = /^\s*[[［【](\d{1,3})[\]］】]\s*/;
const CALL = /[[［](\d{1,3})[\]］]/g;

/** `[1]` with a list below: the entries become notes, the numbers in the text their calls. */
export function findListedNotes(root: Root): Edit[] {
  const edits: Edit[] = [];
  const texts = entries(root, edits);
  const known = new Set(texts.map(({ identifier }) => identifier));
  if (known.size > 0) calls(root, known, edits);
  root.children.push(...texts);
  return edits;
}

/** The entries of a list of notes, taken out of the text, with the words above them. */
function entries(root: Root, edits: Edit[]): FootnoteDefinition[] {
  const found: FootnoteDefinition[] = [];
  const kept: RootContent[] = [];
  for (const node of root.children) {
    const [mark = '', number = ''] =
      node.type === 'paragraph' ? (ENTRY.exec(toString(node)) ?? []) : [];
    const first = node.type === 'paragraph' ? node.children[0] : undefined;
    if (
      node.type !== 'paragraph' ||
      mark === '' ||
      first?.type !== 'text' ||
      !first.value.startsWith(mark)
    ) {
      kept.push(node);
      continue;
    }
    first.value = first.value.slice(mark.length);
    edits.push({
      ...pointOfNode(node),
      level: 'changed',
      kind: '註',
      before: mark,
      after: '',
      why: `note ${number}`,
    });
    found.push({
      type: 'footnoteDefinition',
      identifier: number,
      label: number,
      children: [node],
      ...(node.position && { position: node.position }),
    });
  }
  root.children = kept.filter((node, index) => {
    const words = toString(node).trim();
    if (found.length === 0 || !TITLE.test(words)) return true;
    edits.push(removal(pointOfNode(node), '註', toString(node), 'the title above the notes'));
    return index < 0;
  });
  return found;
}

function calls(root: Root, known: ReadonlySet<string>, edits: Edit[]): void {
  visit(root, 'text', (node, index, parent) => {
    if (!parent || index === undefined) return;
    const parts: PhrasingContent[] = [];
    let from = 0;
    for (const { index: at, 0: whole, 1: number = '' } of node.value.matchAll(CALL)) {
      if (!known.has(number)) continue;
      parts.push(textOf(node, from, at), {
        type: 'footnoteReference',
        identifier: number,
        label: number,
      });
      edits.push({
        ...pointOfNode(node),
        level: 'changed',
        kind: '註',
        before: whole,
        after: '',
        why: `a call of note ${number}`,
      });
      from = at + whole.length;
    }
    if (from === 0) return;
    parts.push(textOf(node, from, node.value.length));
    (parent as Parents).children.splice(
      index,
      1,
      ...(parts.filter((part) => part.type !== 'text' || part.value !== '') as never[]),
    );
    return index + parts.length;
  });
}

const textOf = (node: Text, from: number, to: number): Text => ({
  ...node,
  value: node.value.slice(from, to),
});
