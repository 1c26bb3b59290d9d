/** What keeps its form; of all other elements only the words stay. */
const FORM = 'p, h1, h2, h3, a, b, strong, em, sup, sub';
/** What becomes a paragraph: numbers and tables would be others elsewhere. */
const ITEMS = 'li, dt, dd, th, td';
/** What is the page's and not the text's. */
const FURNITURE = '.ref, .back, svg, nav, button, [popover], .margin';

/**
 * A copied passage is clean: what a reader pastes with its form has paragraphs, headings and links,
 * and nothing of this site's. The plain text is the browser's own: what may not be selected (the
 * marks of notes, see styles/prose.css) is not in it.
 */
export function cleanCopies(): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    const typed = event.target instanceof Element && event.target.closest('input, textarea');
    if (!selection || selection.isCollapsed || !event.clipboardData || typed) return;
    event.clipboardData.setData('text/plain', selection.toString());
    event.clipboardData.setData('text/html', formOf(selection));
    event.preventDefault();
  });
}

function formOf(selection: Selection): string {
  const passage = document.createElement('div');
  for (let index = 0; index < selection.rangeCount; index++)
    passage.append(selection.getRangeAt(index).cloneContents());
  for (const part of passage.querySelectorAll(FURNITURE)) part.remove();
  for (const item of passage.querySelectorAll(ITEMS)) {
    const paragraph = document.createElement('p');
    paragraph.append(...item.childNodes);
    item.replaceWith(paragraph);
  }
  for (const element of passage.querySelectorAll<HTMLElement>('*')) {
    if (element.matches(FORM) && !element.matches('p p, :empty')) bare(element);
    else element.replaceWith(...element.childNodes);
  }
  return passage.innerHTML;
}

/** Leaves an element its address, in full, and nothing else. */
function bare(element: HTMLElement): void {
  const address = element instanceof HTMLAnchorElement && element.href;
  for (const name of element.getAttributeNames()) element.removeAttribute(name);
  if (address) element.setAttribute('href', address);
}
