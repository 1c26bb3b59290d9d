/** The box where words are typed: what is typed goes to the finder, what it finds to the view. */

import { foldingBy } from '../../search/shared/fold.ts';
import { type NameList, namesFrom } from '../../search/shared/names.ts';
import look from '../../styles/components/search.css?inline';
import { ask } from './ask.ts';
import { makeFinder, type Names } from './finder.ts';
import { loadFullText } from './full-text.ts';
import { scannerOf } from './scan-page.ts';
import { viewOf } from './view.ts';

/** Android's keyboards compose plain words, too: Latin text is taken after a pause, in milliseconds. */
const PAUSE_COMPOSING = 600;

export type Box = {
  /** Finds what stands in the box. */
  begin(): void;
};

/**
 * Makes the box work.
 *
 * @param namesAddress of the names that are found at once
 */
export function makeBox(box: HTMLElement, namesAddress: string): Box {
  const dialog = box.closest('dialog');
  if (dialog) dress();
  const view = viewOf(box, { all: !dialog });
  const { input } = view;
  const noNames: Names = { cases: [], names: [], fold: foldingBy('') };
  let scan: ReturnType<typeof scannerOf>;
  let scanFold: Names['fold'] | undefined;
  let timer = 0;
  let composing = false;

  const finder = makeFinder({
    loadNames: () => loadNames(namesAddress),
    noNames,
    loadIndex: loadFullText,
    scan(query, fold) {
      if (fold !== scanFold) scan = scannerOf(document, location.pathname, fold);
      scanFold = fold;
      return scan?.(query);
    },
    show: view.show,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });

  const find = () => {
    const typed = input.value.trim();
    setQuery(typed);
    void finder.find(typed);
  };
  const findAfter = (pause: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(find, pause);
  };

  input.addEventListener('compositionstart', () => {
    composing = true;
    clearTimeout(timer);
  });
  input.addEventListener('compositionend', () => {
    composing = false;
    findAfter(0);
  });
  input.addEventListener('input', (event) => {
    if (!composing && !(event as InputEvent).isComposing) return findAfter(0);
    clearTimeout(timer);
    const touch = matchMedia('(pointer: coarse)').matches;
    if (touch && /^[\x20-\x7e]+$/.test(input.value)) findAfter(PAUSE_COMPOSING);
  });
  input.addEventListener('keydown', (event) => {
    // 229 is a key that the input method has taken.
    if (composing || event.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      view.move(event.key === 'ArrowDown' ? 1 : -1);
    }
    if (event.key === 'Enter' && view.press(event)) event.preventDefault();
  });
  box.addEventListener('click', (event) => {
    const hit = (event.target as Element).closest('a');
    if (!hit || event.ctrlKey || event.metaKey || event.shiftKey) return;
    dialog?.close();
    // By then the address is the hit's, if it leads within the page.
    import('./highlight.ts').then(
      ({ markFound }) => markFound(),
      () => {}, // on another page, or without marks
    );
  });
  dialog?.addEventListener('cancel', (event) => composing && event.preventDefault());
  dialog?.addEventListener('close', () => {
    finder.stop();
    clearTimeout(timer);
    setQuery('');
  });
  finder.prepare();
  return { begin: find };
}

async function loadNames(address: string): Promise<Names> {
  const response = await ask(address);
  const { cases, names, pairs }: NameList = await response.json();
  const fold = foldingBy(pairs);
  return { cases: namesFrom(cases, fold), names: namesFrom(names, fold), fold };
}

/** The hits' look comes with them; the search page has it from the start. */
function dress(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(look);
  document.adoptedStyleSheets.push(sheet);
}

/** Keeps `?q=` in the address, so that it can be shared, reloaded and taken to the other script. */
function setQuery(typed: string): void {
  const url = new URL(location.href);
  if (typed) url.searchParams.set('q', typed);
  else url.searchParams.delete('q');
  try {
    if (url.href !== location.href) history.replaceState(history.state, '', url);
  } catch {
    // Safari refuses more than 100 of these in ten seconds.
  }
}
