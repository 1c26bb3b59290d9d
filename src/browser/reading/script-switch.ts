/** The way to the other script keeps the line that is being read, and the script chosen last is offered. */

import { isInView, placeAtLine } from './reading-line.ts';
import { recall, remember } from '../storage.ts';

/** The links to the twin: the switch, and the offer. */
const ways = document.querySelectorAll<HTMLAnchorElement>('body a[rel=alternate]');
const offer = document.querySelector<HTMLElement>('.offer[lang]');

for (const way of ways) {
  for (const intent of ['pointerenter', 'focus']) way.addEventListener(intent, () => prefetch(way));
  for (const press of ['click', 'auxclick'] as const)
    way.addEventListener(press, (event) => leave(way, event));
}
if (offer) {
  offer.hidden = offer.lang !== recall('script');
  offer.querySelector('button')?.addEventListener('click', () => {
    remember('script', 'any');
    offer.hidden = true;
  });
}

function prefetch(way: HTMLAnchorElement): void {
  if (document.querySelector('link[rel=prefetch]')) return;
  way.search = location.search;
  const link = { rel: 'prefetch', href: way.href };
  document.head.append(Object.assign(document.createElement('link'), link));
}

/** A tab of its own knows nothing of this one: there, as where storage is blocked, the hash leads to the block. */
function leave(way: HTMLAnchorElement, event: MouseEvent): void {
  const stays = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey;
  const place = scrollY > 0 ? placeAtLine() : undefined;
  const hash = openNote() ?? targetInView() ?? '';
  way.search = location.search;
  const isKept =
    place && !stays && keepLine([way.pathname, ...Object.values(place), hash].join(' '));
  way.hash = isKept ? '' : hash || (place?.id ?? '');
  if (recall('script') !== 'any') remember('script', way.hreflang);
}

const openNote = () =>
  document.querySelector<HTMLElement>('.open-note:popover-open')?.dataset['note'];

/** The anchor in the address, while what it names is in view, be it a note in the margin. */
function targetInView(): string | undefined {
  const id = location.hash.slice(1);
  const faces = [document.getElementById(id), document.querySelector('.named')];
  return faces.some((face) => face && isInView(face)) ? id : undefined;
}

/** Keeps the line for `early.js` of the twin. */
function keepLine(line: string): boolean {
  try {
    sessionStorage.setItem('line', line);
    return true;
  } catch {
    return false;
  }
}
