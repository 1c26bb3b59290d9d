/** Types and finds: the names at once, the full text as it arrives. */

import { type Folded, foldingBy } from '../../search/shared/fold.ts';
import { type Name, type NameList, namesFrom, rankNames } from '../../search/shared/names.ts';
import { type Query, readQuery } from '../../search/shared/query.ts';
import look from '../../styles/search.css?inline';
import type { FullText } from './full-text.ts';
import { type Results, viewOf } from './view.ts';

/** Milliseconds that an answer may take, and that the page may be looked through instead. */
const PATIENCE = 7000;
const PATIENCE_SCANNING = 1000;
/** Milliseconds before the index is asked for one character: half the text has it, and more may follow. */
const PAUSE = 80;
/** Android's keyboards compose plain words, too: Latin text is taken after a pause. */
const PAUSE_COMPOSING = 600;

let finder: { begin(): void } | undefined;

/** Starts the box, once; begins anew each time. */
export function startFinder(box: HTMLElement, namesAddress: string): void {
  finder ??= makeFinder(box, namesAddress);
  finder.begin();
}

/** What is needed before anything can be found. */
type Names = { cases: Name[]; names: Name[]; fold: (source: string) => Folded };

async function loadNames(address: string): Promise<Names> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  const { cases, names, pairs }: NameList = await response.json();
  const fold = foldingBy(pairs);
  return { cases: namesFrom(cases, fold), names: namesFrom(names, fold), fold };
}

function makeFinder(box: HTMLElement, namesAddress: string) {
  const dialog = box.closest('dialog');
  if (dialog) dress();
  const view = viewOf(box, { all: !dialog });
  const { input } = view;
  let names = loadNames(namesAddress);
  let fullText: Promise<FullText> | undefined;
  let turn = 0;
  let timer = 0;
  let composing = false;

  const index = async () => {
    const { fold } = await names;
    const root = namesAddress.replace(/(hans\/)?names\.json$/, '');
    fullText ??= import('./full-text.ts')
      .then(({ loadFullText }) => loadFullText(root, fold))
      .catch((error: unknown) => {
        fullText = undefined;
        throw error;
      });
    return fullText;
  };

  async function find(): Promise<void> {
    const mine = ++turn;
    const typed = input.value.trim();
    const show = (results: Results) => mine === turn && view.show(results);
    const inTime = within(PATIENCE);
    setQuery(typed);
    try {
      const list = await inTime(names);
      const query = readQuery(typed, list.fold, list.names);
      if (!query)
        return void show(typed ? { state: 'none' } : { state: 'empty', cases: beginning(list) });
      const named = {
        cases: rankNames(list.cases, query.phrase[0] ?? ''),
        names: rankNames(list.names, query.phrase[0] ?? ''),
      };
      show({ state: 'loading', ...named });
      if (typed.length === 1) await wait(PAUSE);
      if (mine !== turn) return;
      try {
        const { search, widen, isWide } = await inTime(index());
        if (!isWide()) {
          show({ state: 'loading', ...named, hits: await inTime(search(query)) });
          await inTime(widen());
        }
        show({ state: 'found', ...named, hits: await inTime(search(query)) });
      } catch {
        show({ state: 'scanned', ...named, hits: await scan(query, list.fold) });
      }
    } catch {
      names = loadNames(namesAddress);
      names.catch(() => {});
      const fold = foldingBy('');
      const query = readQuery(typed, fold, []);
      if (!query) return void show({ state: typed ? 'none' : 'empty' });
      show({ state: 'scanned', hits: await scan(query, fold) });
    }
  }
  /** Without the scanner, too, there is nothing to show but that. */
  const scan = (query: Query, fold: Names['fold']) =>
    within(PATIENCE_SCANNING)(import('./scan-page.ts')).then(
      ({ scanPage }) => scanPage(query, fold),
      () => [],
    );

  function go(pause: number): void {
    clearTimeout(timer);
    timer = window.setTimeout(() => void find(), pause);
  }

  input.addEventListener('compositionstart', () => {
    composing = true;
    clearTimeout(timer);
  });
  input.addEventListener('compositionend', () => {
    composing = false;
    go(0);
  });
  input.addEventListener('input', (event) => {
    if (!composing && !(event as InputEvent).isComposing) return go(0);
    clearTimeout(timer);
    const touch = matchMedia('(pointer: coarse)').matches;
    if (touch && /^[\x20-\x7e]+$/.test(input.value)) go(PAUSE_COMPOSING);
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
    void import('./highlight.ts').then(({ takeMark }) => takeMark());
  });
  dialog?.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog?.addEventListener('cancel', (event) => composing && event.preventDefault());
  dialog?.addEventListener('close', () => {
    turn++;
    clearTimeout(timer);
    setQuery('');
  });

  const { searchParams } = new URL(location.href);
  if (!input.value) input.value = searchParams.get('q')?.slice(0, 80) ?? '';
  return {
    begin() {
      input.focus();
      input.select();
      void find();
      index().catch(() => {});
    },
  };
}

/** The box's look comes with it; the search page has it from the start. */
function dress(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(look);
  document.adoptedStyleSheets.push(sheet);
}

const SUGGESTED = 6;

/** Some cases to begin with: those with the shortest names. */
const beginning = ({ cases }: Names) =>
  cases.toSorted((a, b) => a.name.length - b.name.length).slice(0, SUGGESTED);

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

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** From now on, answers in time, or an error. */
function within(milliseconds: number): <T>(answer: Promise<T>) => Promise<T> {
  const late = wait(milliseconds).then(() => Promise.reject(new Error('too late')));
  late.catch(() => {}); // all may have answered
  return (answer) => Promise.race([answer, late as Promise<never>]);
}
