import { device, tab } from '../storage.ts';
import { lineFor } from './place.ts';
import { isInView, placeAtLine } from './reading-line.ts';

/** The way to the other script keeps the line that is being read, and the script chosen last is offered. */
export function keepLineOverScripts(): void {
  // The links to the twin: the switch, and the offer.
  for (const way of document.querySelectorAll<HTMLAnchorElement>('body a[rel=alternate]')) {
    // Before it is fetched ahead: what is looked for goes along.
    for (const approach of ['pointerenter', 'focus'])
      way.addEventListener(approach, () => (way.search = location.search));
    for (const press of ['click', 'auxclick'] as const)
      way.addEventListener(press, (event) => leave(way, event));
  }
  const offer = document.querySelector<HTMLElement>('.offer[lang]');
  if (!offer) return;
  offer.hidden = offer.lang !== device.recall('script');
  offer.querySelector('button')?.addEventListener('click', () => {
    device.keep('script', 'any');
    offer.hidden = true;
  });
}

/** A tab of its own knows nothing of this one: there, as where storage is blocked, the hash leads to the block. */
function leave(way: HTMLAnchorElement, event: MouseEvent): void {
  const stays = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey;
  const place = scrollY > 0 ? placeAtLine() : undefined;
  const hash = openNote() ?? targetInView() ?? '';
  way.search = location.search;
  const isKept = place && !stays && tab.keep('line', lineFor(way.pathname, place, hash));
  way.hash = isKept ? '' : hash || (place?.id ?? '');
  if (device.recall('script') !== 'any') device.keep('script', way.hreflang);
}

const openNote = () =>
  document.querySelector<HTMLAnchorElement>('[role=doc-noteref].open')?.hash.slice(1);

/** The anchor in the address, while what it names is in view, be it a note in the margin, or as long as it narrows a list. */
function targetInView(): string | undefined {
  const id = location.hash.slice(1);
  if (document.getElementById(id)?.matches('.shown')) return id;
  const shown = [document.getElementById(id), document.querySelector('.named')];
  return shown.some((one) => one && isInView(one)) ? id : undefined;
}
