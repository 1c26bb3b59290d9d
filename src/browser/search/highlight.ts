import { tab } from '../storage.ts';
import { foundFor } from './found.ts';

/** Marks the words in the block, if this is the page that the last hit led to; Esc clears them. */
export function markFound(): void {
  const found = foundFor(tab.recall('found'), location.pathname, location.hash);
  if (!found) return;
  tab.forget('found');
  const block = document.getElementById(found.id);
  if (!block || !CSS.highlights) return;
  const ranges = found.words.flatMap((words) => placesOf(block, words));
  CSS.highlights.set('found', new Highlight(...ranges));
  // A fold of the layout above may still open while the page is scrolled to its anchor.
  block.scrollIntoView({ block: 'center' });
  addEventListener('keydown', ({ key }) => key === 'Escape' && CSS.highlights.delete('found'));
}

/** Ranges over the text nodes of a block that hold the words; white space may differ. */
function placesOf(block: Element, words: string): Range[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('sup, .back, small')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  const units: [Text, number][] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (let offset = 0; offset < node.data.length; offset++) {
      if (/\s/.test(node.data[offset] ?? '')) continue;
      text += node.data[offset];
      units.push([node, offset]);
    }
  }
  const wanted = words.replace(/\s/g, '');
  const ranges: Range[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const [first, last] = [units[at], units[at + wanted.length - 1]];
    if (!first || !last) break;
    const range = new Range();
    range.setStart(...first);
    range.setEnd(last[0], last[1] + 1);
    ranges.push(range);
  }
  return ranges;
}
