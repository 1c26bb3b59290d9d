import type { Span } from './text-fragment.ts';

// A passage is a range of the text's blocks. Its place is counted in code points, which a page has as many
// of in either script.

const BLOCKS = 'article :is(h2, h3, p, li, dl)[id]';

/** The selection, if it is of the text. */
export function selected(): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.toString().trim().length < 2) return;
  const range = selection.getRangeAt(0);
  return blockOf(range.startContainer) ? range : undefined;
}

/** The block that a node stands in. */
export const blockOf = (node: Node) =>
  (node instanceof Element ? node : node.parentElement)?.closest(BLOCKS);

const MARK = '\0';
const blocksOf = (page: Document) => [...page.querySelectorAll(BLOCKS)];

/** The text of all blocks, parted by line feeds, each note's mark as one character. */
export const textOf = (page: Document) => blocksOf(page).map(blockText).join('\n');

function blockText(block: Element | DocumentFragment): string {
  const copy = block.cloneNode(true) as Element;
  // A paragraph's own link is in no page that was fetched, and has no words.
  for (const mark of copy.querySelectorAll('sup, :not(p) > .anchor, .back')) mark.replaceWith(MARK);
  return copy.textContent ?? '';
}

/** Where a passage stands in `textOf`. */
export const spanOf = (range: Range): Span => ({
  start: offsetOf(range, 'start'),
  end: offsetOf(range, 'end'),
});

/** Where an end of the range stands in `textOf`, in code points. */
function offsetOf(range: Range, end: 'start' | 'end'): number {
  const node = end === 'start' ? range.startContainer : range.endContainer;
  const offset = end === 'start' ? range.startOffset : range.endOffset;
  let before = 0;
  for (const block of blocksOf(document)) {
    if (block.contains(node)) {
      const inside = new Range();
      inside.selectNodeContents(block);
      inside.setEnd(node, offset);
      return before + [...blockText(inside.cloneContents())].length;
    }
    // An end between two blocks is the end of the first.
    if (block.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) return before - 1;
    before += [...blockText(block)].length + 1;
  }
  return before;
}

/** What a passage says, without the marks of notes. */
export const wordsOf = (range: Range) =>
  blockText(range.cloneContents()).replaceAll(MARK, '').trim();
