/**
 * What is far from the window is laid out a few blocks a frame: at one go, a slow machine would stop
 * for a moment. styles/page.css leaves it while the root is marked: as `all` by `early.js`, for
 * whoever begins at the top; elsewhere the text is there already, and only the notes are far.
 */

import { isLaidOut } from './reading-line.ts';

/** Blocks are laid out for so long in one frame, in milliseconds. */
const A_FRAME = 4;

const root = document.documentElement;
const notes = document.querySelector<HTMLElement>('.notes');
const blocks = [...document.querySelectorAll<HTMLElement>('.prose > p, .notes li')];

// A frame later the browser has gone where the address, history or the twin leads: perhaps to the notes.
addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(begin)));

function begin(): void {
  const heading = notes?.firstElementChild;
  if (heading && !isLaidOut(heading)) root.dataset['deferred'] ??= 'notes';
  if (notes) notes.style.contentVisibility = 'visible';
  layOutSome();
}

function layOutSome(): void {
  const end = performance.now() + A_FRAME;
  do {
    const block = blocks.shift();
    if (block) block.style.contentVisibility = 'visible';
    block?.getBoundingClientRect(); // lays it out
  } while (blocks.length > 0 && performance.now() < end);
  if (blocks.length > 0) requestAnimationFrame(layOutSome);
  else delete root.dataset['deferred'];
}
