import { quoted } from './quotation.ts';
import { blockOf, selected, wordsOf } from './passage.ts';
import { linkHere, linkTo } from './passage-link.ts';
import { reportAddress } from '../report/report-address.ts';
import { copyAndSay } from '../share/clipboard.ts';

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

const quotationOf = (range: Range) => quoted(wordsOf(range), document.documentElement.lang);

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
    url: linkHere(range),
  });
}
