import { quoted } from './quotation.ts';
import { type Span, textDirective } from './text-fragment.ts';
import { reportAddress } from '../report/report-address.ts';
import { copyAndSay } from '../share/clipboard.ts';

const BLOCKS = 'article :is(h2, h3, p, li, dl)[id]';
/** Milliseconds until a selection rests. */
const PAUSE = 200;

/** A selected passage offers a link that leads back to it, in either script, a picture, and a way to report it. */
export function quoteSelection(): void {
  const menu = document.querySelector<HTMLElement>('#passage');
  if (!menu) return;
  let timer = 0;
  const offerSoon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => offer(menu), PAUSE);
  };
  document.addEventListener('selectionchange', offerSoon);
  offerSoon();
  menu.addEventListener('pointerdown', (event) => event.preventDefault());
  menu.addEventListener('click', (event) => {
    const range = selected();
    const pressed = (event.target as Element).id;
    if (!range) return;
    menu.hidden = true;
    if (pressed === 'quote') copyQuotation(range);
    if (pressed === 'picture') void makePicture(range);
  });
}

const quotationOf = (range: Range) => quoted(withoutMarks(range), document.documentElement.lang);

function copyQuotation(range: Range): void {
  const quotation = quotationOf(range);
  const text = linkTo(range).then((link) => `${quotation}\n${link}`);
  // Safari takes only what it is handed while the press lasts, be it a promise.
  const item = async () => new Blob([await text], { type: 'text/plain' });
  void copyAndSay(text, undefined, () =>
    navigator.clipboard.write([new ClipboardItem({ 'text/plain': item() })]),
  );
}

async function makePicture(range: Range): Promise<void> {
  const block = blockOf(range.startContainer);
  if (!block) return;
  const [quotation, passage] = [quotationOf(range), range.cloneRange()];
  const [{ claimOf }, { savePicture }] = await Promise.all([
    import('../picture/claim.ts'),
    import('../picture/picture.ts'),
  ]);
  await savePicture(claimOf(passage, quotation, block));
}

/** Shows the menu below the end of the selection, if it is of the text. */
function offer(menu: HTMLElement): void {
  const range = selected();
  menu.hidden = !range;
  if (!range) return;
  fillReport(range);
  const box = range.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = menu;
  const x = Math.min(Math.max(8, box.right - offsetWidth), innerWidth - offsetWidth - 8);
  const y = box.bottom + 8;
  menu.style.left = `${x}px`;
  menu.style.top = `${Math.min(Math.max(8, y), innerHeight - offsetHeight - 8)}px`;
}

/** Lets the way to report lead to a message about the passage; a site may have none. */
function fillReport(range: Range): void {
  const link = document.querySelector<HTMLAnchorElement>('#report');
  if (!link) return;
  const address = (link.dataset['to'] ??= link.href);
  link.href = reportAddress(address, {
    subject: `${link.textContent.trim()}：${document.querySelector('.bar > a')?.textContent.trim()}`,
    quotation: quotationOf(range),
    url: `${addressOf(range)}:~:${textDirective(textOf(document), spanOf(range))}`,
  });
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
  const own = textOf(document);
  const span = spanOf(range);
  const block = addressOf(range);
  const directives = [textDirective(own, span)];
  const twin = await twinText();
  // The scripts have the same number of characters; were a page newer than the other, one will do.
  if (twin && [...twin].length === [...own].length) directives.push(textDirective(twin, span));
  return `${block}:~:${[...new Set(directives)].join('&')}`;
}

const addressOf = (range: Range) =>
  `${location.origin}${location.pathname}#${blockOf(range.startContainer)?.id}`;

const spanOf = (range: Range): Span => ({
  start: offsetOf(range, 'start'),
  end: offsetOf(range, 'end'),
});

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
