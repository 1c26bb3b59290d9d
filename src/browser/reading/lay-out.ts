import { onArrival } from './arrival.ts';
import { sizeAfter } from './batch.ts';

/** A task that lays blocks out may take so long, in milliseconds: it is called long from 50 on. */
const A_TASK = 30;
/** How many blocks the first one takes. */
const FEW = 8;
/** Where the text is there already, nothing hurries: type that comes later lays it out anyway, in milliseconds. */
const PATIENCE = 4000;
/** How long the window must have kept its size before the blocks may sleep again, in milliseconds. */
const REST = 1000;

/**
 * What is far from the window sleeps, and costs no frame anything, see styles/page.css: for whoever
 * begins at the top from the first paint on, as `before-paint.js` marks the root; elsewhere the text is
 * there already, and only the notes are far.
 *
 * Here all is laid out a few blocks a task, where it sleeps, and is given its height. Every width of a
 * line has its own heights, so that all wakes, and sleeps again with what it has then.
 */
export function layOutAhead(): void {
  const root = document.documentElement;
  const article = document.querySelector('article');
  const notes = document.querySelector<HTMLElement>('.notes');
  // The notes first: as their numbers come, all counters of what is laid out are told anew.
  const blocks = [
    ...document.querySelectorAll<HTMLElement>('.notes li'),
    ...document.querySelectorAll<HTMLElement>('section.prose > p'),
  ];
  const heights = new Map<HTMLElement, number>();
  let waiting: HTMLElement[] = [];
  let size = FEW;
  let width = 0;
  let timer = 0;

  /** For as long as it sleeps; what it has when it is awake comes before. */
  const setHeight = (element: HTMLElement) =>
    (element.style.containIntrinsicBlockSize = `auto ${heights.get(element)}px`);
  const begin = () => {
    clearTimeout(timer);
    waiting = [...blocks];
    root.dataset['deferred'] ??= '';
    if (notes) notes.style.contentVisibility = 'visible'; // what stands in it sleeps one by one
    layOutSome();
  };
  const layOutSome = () => {
    const start = performance.now();
    const some = waiting.splice(0, size);
    for (const { style } of some) style.contentVisibility = 'visible';
    // All is read before any is written: one layout, where they sleep.
    for (const block of some) {
      const section = block.closest('section')!;
      heights.set(block, block.getBoundingClientRect().height);
      heights.set(
        section,
        section.lastElementChild!.getBoundingClientRect().bottom -
          section.getBoundingClientRect().top,
      );
    }
    for (const block of some) {
      setHeight(block);
      block.style.contentVisibility = '';
    }
    size = sizeAfter(size, performance.now() - start, A_TASK);
    if (waiting.length > 0) {
      timer = window.setTimeout(layOutSome);
      return;
    }
    // The sections in one frame: till then nothing that is seen has changed.
    for (const element of heights.keys()) setHeight(element);
    delete root.dataset['deferred'];
    root.dataset['asleep'] ??= '';
  };

  // A frame later the first window has been painted.
  if ('deferred' in root.dataset) requestAnimationFrame(() => setTimeout(begin));
  else onArrival(begin, PATIENCE);

  const sizes = new ResizeObserver(([entry]) => {
    const before = width;
    width = entry?.contentRect.width ?? 0;
    if (before === 0 || before === width) return;
    // In the next frame: in this one, what is observed has been told of already.
    requestAnimationFrame(() => delete root.dataset['asleep']);
    clearTimeout(timer);
    timer = window.setTimeout(begin, REST);
  });
  if (article) sizes.observe(article);
}
