/** The offer to quote comes with the first selection; where its script does not come, with the next. */
export function offerQuotes(): void {
  if (document.querySelector('#quote') && 'Segmenter' in Intl)
    document.addEventListener('selectionchange', loadQuote);
}

function loadQuote(): void {
  if (getSelection()?.isCollapsed ?? true) return;
  document.removeEventListener('selectionchange', loadQuote);
  import('./quote.ts').then((quote) => quote.quoteSelection(), offerQuotes);
}
