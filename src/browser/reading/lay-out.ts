import { onArrival } from './arrival.ts';
import { sizeAfter } from './batch.ts';

/** A task that lays blocks out may take so long, in milliseconds: it is called long from 50 on. */
const A_TASK = 30;
/** How many blocks the first one takes. */
const FEW = 8;
/** Where the text is there already, nothing hurries, in milliseconds. */
const PATIENCE = 4000;

/**
 * What is far from the window sleeps at first, see styles/page.css: for whoever begins at the top the
 * text from the first paint on, as `before-paint.js` marks the root; for all the notes.
 *
 * Here it wakes, a few blocks a task, and stays awake: what sleeps is missing from `innerText`. A section
 * follows its blocks: till then it sleeps around them, and no frame walks over what is not yet whole.
 */
export function layOutAhead(): void {
  const root = document.documentElement;
  const sections = [...document.querySelectorAll<HTMLElement>('section.prose, .notes')];
  const waiting = sections.flatMap((section) => [
    ...section.querySelectorAll<HTMLElement>('.prose > p, .notes li'),
    section,
  ]);
  let size = FEW;

  const layOutSome = async () => {
    await document.fonts.ready; // type that comes lays out anew whatever is awake
    const start = performance.now();
    const some = waiting.splice(0, size);
    for (const { style } of some) style.contentVisibility = 'visible';
    for (const block of some) block.getBoundingClientRect(); // no frame would, where the section sleeps
    size = sizeAfter(size, performance.now() - start, A_TASK);
    if (waiting.length > 0) setTimeout(layOutSome);
    else delete root.dataset['deferred'];
  };
  onArrival(() => {
    root.dataset['deferred'] ??= '';
    void layOutSome();
  }, PATIENCE);
}
