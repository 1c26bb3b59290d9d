/** The paragraph where the reader stopped is kept on this device, and offered at the next visit. */

import { lineY, placeAtLine, sectionIdOf } from './reading-line.ts';
import { forget, recall, remember } from '../storage.ts';

const offer = document.querySelector<HTMLElement>('.offer:not([lang])');
const last = [...document.querySelectorAll('section.prose')].at(-1);
let timer = 0;

if (offer) {
  addEventListener('load', offerPlace);
  addEventListener('scroll', keepSoon, { passive: true });
  document.addEventListener('visibilitychange', keepPlace);
}

/** The address wins, and so do the browser's own ways back and the offer of the other script. */
function offerPlace(): void {
  const id = recall('place') ?? '';
  const heading = headingOf(id);
  const link = offer?.querySelector('a');
  const name = offer?.querySelector('b');
  const isAsked = location.hash || location.search || scrollY > 0;
  if (isAsked || document.querySelector('.offer:not([hidden])')) return;
  if (!offer || !heading || !link || !name) return;
  name.textContent = heading.textContent;
  link.hash = id;
  offer.hidden = false;
  for (const answer of offer.querySelectorAll('a, button'))
    answer.addEventListener('click', () => {
      if (answer !== link) forget('place');
      offer.hidden = true;
    });
}

/** While one reads on, so that a jump to a note loses nothing. */
function keepSoon(): void {
  timer ||= window.setTimeout(keepPlace, 1000);
}

/** Only what was scrolled to, and only in the text: a note is a visit. */
function keepPlace(): void {
  if (timer === 0) return;
  clearTimeout(timer);
  timer = 0;
  const id = placeAtLine()?.id ?? '';
  if (headingOf(id)) remember('place', id);
  else if (isFinished()) forget('place');
}

/** Whether the reader came past the end from the last section, and not by a jump to a note. */
function isFinished(): boolean {
  const kept = document.getElementById(recall('place') ?? '');
  return kept?.closest('.prose') === last && lineY() > (last?.getBoundingClientRect().bottom ?? 0);
}

/** The heading above a block of the text, also of one that is gone; none elsewhere. */
function headingOf(id: string): HTMLElement | null {
  const heading = document.getElementById(sectionIdOf(id));
  return heading?.matches('.prose > :is(h2, h3)') ? heading : null;
}
