import { onArrival } from './arrival.ts';
import { sizeAfter } from './batch.ts';
import { isLaidOut } from './reading-line.ts';

/** A frame that lays blocks out may take so long, in milliseconds: a task is called long from 50 on. */
const A_FRAME = 30;
/** And no fewer blocks than that: on a slow machine most of a frame goes to what is done in each. */
const LEAST = 16;
/** Where the text is there already, nothing hurries: type that comes later lays it out anyway, in milliseconds. */
const PATIENCE = 4000;
/** How long the window must have kept its size before the blocks may sleep again, in milliseconds. */
const REST = 1000;

const root = () => document.documentElement;

/**
 * What is far from the window is laid out a few blocks a frame: at one go, a slow machine would stop
 * for a moment. styles/page.css leaves it while the root is marked: as `all` by `before-paint.js`, for
 * whoever begins at the top; elsewhere the text is there already, and only the notes are far.
 *
 * A block that was laid out once keeps its height, and sleeps while it is far: type that arrives then
 * costs what it costs in the window. Every width of a line has its own heights, so that all wakes.
 */
export function layOutByFrames(): void {
  const article = document.querySelector('article');
  const notes = document.querySelector<HTMLElement>('.notes');
  const blocks = [...document.querySelectorAll<HTMLElement>('.prose > p, .notes li')];
  let waiting = [...blocks];
  /** Laid out in the last frame, which has noted their heights. */
  let last: HTMLElement[] = [];
  let size = LEAST;
  let width = 0;
  let timer = 0;

  const layOutSome = () => {
    const start = performance.now();
    for (const block of last) block.style.contentVisibility = '';
    last = waiting.splice(0, size);
    for (const block of last) block.style.contentVisibility = 'visible';
    // After the frame, whatever it was that took its time.
    setTimeout(() => {
      size = Math.max(LEAST, sizeAfter(size, performance.now() - start, A_FRAME));
      if (last.length > 0) requestAnimationFrame(layOutSome);
      else rest();
    });
  };
  const rest = () => {
    delete root().dataset['deferred'];
    root().dataset['asleep'] = '';
  };
  const begin = () =>
    // A frame later the browser has gone where the address, history or the twin leads: perhaps to the notes.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const heading = notes?.firstElementChild;
        if (heading && !isLaidOut(heading)) root().dataset['deferred'] ??= 'notes';
        if (notes) notes.style.contentVisibility = 'visible';
        layOutSome();
      }),
    );

  if ('deferred' in root().dataset) begin();
  else onArrival(begin, PATIENCE);

  const sizes = new ResizeObserver(([entry]) => {
    const before = width;
    width = entry?.contentRect.width ?? 0;
    if (before === 0 || before === width) return;
    waiting = [...blocks]; // if it has not done yet, it begins anew
    if (!('asleep' in root().dataset) && timer === 0) return;
    // In the next frame: in this one, what is observed has been told of already.
    requestAnimationFrame(() => delete root().dataset['asleep']);
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      timer = 0;
      rest();
    }, REST);
  });
  if (article) sizes.observe(article);
}
