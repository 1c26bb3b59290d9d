import { onArrival } from './arrival.ts';
import { sizeAfter } from './batch.ts';
import { isLaidOut } from './reading-line.ts';

/** Blocks are laid out for about so long in one frame, in milliseconds. */
const A_FRAME = 8;
/** Type that comes later than this lays the text out twice, in milliseconds. */
const PATIENCE = 4000;

const root = () => document.documentElement;

/** Whether some of the text is not laid out yet. */
export const isDeferred = () => 'deferred' in root().dataset;

/**
 * What is far from the window is laid out a few blocks a frame: at one go, a slow machine would stop
 * for a moment. styles/page.css leaves it while the root is marked: as `all` by `before-paint.js`, for
 * whoever begins at the top; elsewhere the text is there already, and only the notes are far.
 */
export function layOutByFrames(): void {
  const notes = document.querySelector<HTMLElement>('.notes');
  const blocks = [...document.querySelectorAll<HTMLElement>('.prose > p, .notes li')];
  let size = 1;

  const layOutSome = () => {
    const start = performance.now();
    for (const block of blocks.splice(0, size)) block.style.contentVisibility = 'visible';
    notes?.getBoundingClientRect(); // lays them out
    size = sizeAfter(size, performance.now() - start, A_FRAME);
    if (blocks.length > 0) requestAnimationFrame(layOutSome);
    else delete root().dataset['deferred'];
  };
  // A frame later the browser has gone where the address, history or the twin leads: perhaps to the notes.
  onArrival(
    () =>
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          const heading = notes?.firstElementChild;
          if (heading && !isLaidOut(heading)) root().dataset['deferred'] ??= 'notes';
          if (notes) notes.style.contentVisibility = 'visible';
          layOutSome();
        }),
      ),
    PATIENCE,
  );
}
