import { device } from '../storage.ts';
import { onArrival } from './arrival.ts';
import { bookmarkIn } from './bookmark.ts';
import { sectionIdOf } from './place.ts';
import { lineY, placeAtLine } from './reading-line.ts';

/** Not at every step: a place is kept while one reads on, so that a jump to a note loses nothing. */
const PAUSE = 1000;

/** The paragraph where the reader stopped is kept on this device, and offered at the next visit. */
export function resume(): void {
  const offer = document.querySelector<HTMLElement>('.offer:not([lang])');
  const link = offer?.querySelector('a');
  const name = offer?.querySelector('b');
  if (!offer || !link || !name) return;
  const last = [...document.querySelectorAll('section.prose')].at(-1);
  const bookmark = bookmarkIn(
    {
      // One that was moved keeps the id of the section that it came from.
      sectionOf(id) {
        const block = document.getElementById(id);
        const heading = block?.matches('h2, h3')
          ? block
          : block?.closest('.prose')?.querySelector('h2');
        return heading?.id ?? sectionIdOf(id);
      },
      headingOf(id) {
        const heading = document.getElementById(id);
        return heading?.matches('.prose > :is(h2, h3)') ? heading.textContent : undefined;
      },
      isInLast: (id) => document.getElementById(id)?.closest('.prose') === last,
    },
    device,
  );
  let timer = 0;

  const stop = () => {
    if (timer === 0) return;
    clearTimeout(timer);
    timer = 0;
    const isPastText = lineY() > (last?.getBoundingClientRect().bottom ?? 0);
    bookmark.stopAt(placeAtLine()?.id ?? '', isPastText);
    markContents(bookmark.stopped()?.section);
  };
  addEventListener('scroll', () => (timer ||= window.setTimeout(stop, PAUSE)), { passive: true });
  document.addEventListener('visibilitychange', stop);

  // By then the browser has gone where it leads by itself. The offer of the other script goes before.
  onArrival(() => {
    markContents(bookmark.stopped()?.section);
    const place = bookmark.offer({ hash: location.hash, search: location.search, scrollY });
    if (!place || document.querySelector('.offer:not([hidden])')) return;
    name.textContent = place.heading;
    link.hash = place.id;
    offer.hidden = false;
    for (const answer of offer.querySelectorAll('a, button'))
      answer.addEventListener('click', () => {
        if (answer !== link) device.forget('place');
        offer.hidden = true;
      });
  });
}

/** Says in the contents, in the place of its minutes, in which section the reader stopped. */
function markContents(section: string | undefined): void {
  const contents = document.querySelector('.contents');
  const words = contents?.querySelector<HTMLElement>('.here');
  const link = contents?.querySelector(`[href="#${section}"]`);
  const before = contents?.querySelector('[aria-current]');
  if (before) before.ariaCurrent = null;
  if (link) link.ariaCurrent = 'location';
  link
    ?.closest('.contents > ol > li')
    ?.querySelector('small')
    ?.after(words ?? '');
  if (words) words.hidden = !link;
}
