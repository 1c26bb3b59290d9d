import { charactersOf, minutesOf } from './reading-time.ts';
import { lineY } from './reading-line.ts';
import { remainingBelow } from './remaining.ts';

/** Contents that follow the reader: a copy of the list shows where the line is, and what is left. */
export function followReader(): void {
  const list = document.querySelector('.contents ol')?.cloneNode(true);
  const nav = document.querySelector<HTMLElement>('.progress');
  const bar = document.querySelector<HTMLElement>('.bar');
  if (!list || !nav) return;
  nav.prepend(list);
  for (const more of nav.querySelectorAll('ol ol, span, small')) more.remove();
  nav.addEventListener('click', () => nav.hidePopover());
  const sections = sectionsIn(nav);
  const [here, all] = nav.querySelectorAll('p');
  const follow = () => {
    const left = remainingBelow(
      lineY(),
      sections.map(({ box, length }) => {
        const { bottom, height } = box.getBoundingClientRect();
        return { bottom, height, length };
      }),
    );
    for (const [nth, { link }] of sections.entries())
      link.ariaCurrent = nth === left.current ? 'location' : null;
    tell(here, left.here);
    tell(all, left.all);
    bar?.style.setProperty('--left', String(left.share));
  };
  for (const moment of ['scroll', 'resize']) addEventListener(moment, follow, { passive: true });
  follow();
}

/** The sections that a list leads to, and their length in 字. */
function sectionsIn(nav: HTMLElement) {
  return [...nav.querySelectorAll('a')].flatMap((link) => {
    const box = document.getElementById(link.hash.slice(1))?.closest('section');
    return box ? [{ link, box, length: charactersOf(box.textContent) }] : [];
  });
}

function tell(words: HTMLElement | undefined, characters: number): void {
  const number = words?.querySelector('b');
  const minutes = String(minutesOf(characters));
  if (!words || !number) return;
  words.hidden = characters === 0;
  if (number.textContent !== minutes) number.textContent = minutes;
}
