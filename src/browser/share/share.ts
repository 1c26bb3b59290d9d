/** What can be shared: links at once, a passage when one is selected. */

import './links.ts';

if (document.querySelector('#quote')) document.addEventListener('selectionchange', loadQuote);

function loadQuote(): void {
  if (getSelection()?.isCollapsed ?? true) return;
  document.removeEventListener('selectionchange', loadQuote);
  void import('../quote/quote.ts');
}
