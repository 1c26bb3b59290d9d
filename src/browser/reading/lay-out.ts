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
 * Here it is laid out, a few blocks a task, inside sections that still sleep, so that no frame walks over
 * it meanwhile. Then all wakes in one frame, and stays awake: what sleeps is missing from `innerText`.
 */
export function layOutAhead(): void {
  const root = document.documentElement;
  const notes = document.querySelector<HTMLElement>('.notes');
  const waiting = [...document.querySelectorAll<HTMLElement>('section.prose > p, .notes li')];

  onArrival(async () => {
    root.dataset['deferred'] ??= '';
    const longEnough = pause(PATIENCE);
    let size = FEW;
    while (waiting.length > 0) {
      // Type that comes lays out anew whatever is awake; but some never comes.
      await Promise.race([document.fonts.ready, longEnough]);
      const start = performance.now();
      const some = waiting.splice(0, size);
      for (const { style } of some) style.contentVisibility = 'visible';
      for (const block of some) block.getBoundingClientRect(); // one layout, which no frame would make here
      size = sizeAfter(size, performance.now() - start, A_TASK);
      await pause(); // the next are a task of their own
    }
    if (notes) notes.style.contentVisibility = 'visible';
    delete root.dataset['deferred'];
  }, PATIENCE);
}

const pause = (milliseconds = 0) => new Promise((end) => setTimeout(end, milliseconds));
