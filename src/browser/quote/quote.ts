import { quoted } from './quotation.ts';
import { textDirective } from './text-fragment.ts';
import { copyAndSay } from '../share/clipboard.ts';

const BLOCKS = 'article :is(h2, h3, p, li, dl)[id]';
/** Milliseconds until a selection rests. */
const PAUSE = 200;

/** A selected passage offers a link that leads back to it, in either script. */
export function quoteSelection(): void {
  const button = document.querySelector<HTMLButtonElement>('#quote');
  if (!button) return;
  let timer = 0;
  const offerSoon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => offer(button), PAUSE);
  };
  document.addEventListener('selectionchange', offerSoon);
  offerSoon();
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    const range = selected();
    if (!range) return;
    const quotation = quoted(withoutMarks(range), document.documentElement.lang);
    button.hidden = true;
    const text = linkTo(range).then((link) => `${quotation}\n${link}`);
    // Safari takes only what it is handed while the press lasts, be it a promise.
    const item = async () => new Blob([await text], { type: 'text/plain' });
    void copyAndSay(text, undefined, () =>
      navigator.clipboard.write([new ClipboardItem({ 'text/plain': item() })]),
    );
  });
}

/** Shows the button below the end of the selection, if it is of the text. */
function offer(button: HTMLButtonElement): void {
  const range = selected();
  button.hidden = !range;
  const box = range?.getBoundingClientRect();
  if (!box) return;
  const { offsetWidth, offsetHeight } = button;
  const x = Math.min(Math.max(8, box.right - offsetWidth), innerWidth - offsetWidth - 8);
  const y = box.bottom + 8;
  button.style.left = `${x}px`;
  button.style.top = `${Math.min(Math.max(8, y), innerHeight - offsetHeight - 8)}px`;
}

function selected(): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.toString().trim().length < 2) return;
  const range = selection.getRangeAt(0);
  return blockOf(range.startContainer) ? range : undefined;
}

const blockOf = (node: Node) =>
  (node instanceof Element ? node : node.parentElement)?.closest(BLOCKS);

/** The passage's address: its block, then the passage as each script has it. */
async function linkTo(range: Range): Promise<string> {
  const address = location.origin + location.pathname;
  const own = textOf(document);
  const span = { start: offsetOf(range, 'start'), end: offsetOf(range, 'end') };
  const directives = [textDirective(own, span)];
  const twin = await twinText();
  // The scripts have the same number of characters; were a page newer than the other, one will do.
  if (twin && [...twin].length === [...own].length) directives.push(textDirective(twin, span));
  return `${address}#${blockOf(range.startContainer)?.id}:~:${[...new Set(directives)].join('&')}`;
}

async function twinText(): Promise<string | undefined> {
  try {
    const address = document.querySelector<HTMLAnchorElement>('#twin')?.href ?? '';
    const response = await fetch(address.replace(/#.*/, ''), { signal: AbortSignal.timeout(4000) });
    return textOf(new DOMParser().parseFromString(await response.text(), 'text/html'));
  } catch {
    return undefined;
  }
}

const MARK = '\0';
const blocksOf = (page: Document) => [...page.querySelectorAll(BLOCKS)];

/** The text of all blocks, parted by line feeds, each note's mark as one character. */
const textOf = (page: Document) => blocksOf(page).map(blockText).join('\n');

function blockText(block: Element | DocumentFragment): string {
  const copy = block.cloneNode(true) as Element;
  // A paragraph's own link is in no page that was fetched, and has no words.
  for (const mark of copy.querySelectorAll('sup, :not(p) > .anchor, .back')) mark.replaceWith(MARK);
  return copy.textContent ?? '';
}

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

const withoutMarks = (range: Range) => blockText(range.cloneContents()).replaceAll(MARK, '').trim();
