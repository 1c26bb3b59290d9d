/** Contents that follow the reader: a copy of the list shows where the line is, and what is left. */

import { charactersOf, minutesOf } from './reading-time.ts';
import { lineY } from './reading-line.ts';

const list = document.querySelector('.contents ol')?.cloneNode(true);
const nav = document.querySelector<HTMLElement>('.whereabouts');
const bar = document.querySelector<HTMLElement>('.bar');

if (list && nav) {
  nav.prepend(list);
  nav.addEventListener('click', () => nav.hidePopover());
  const sections = sectionsIn(nav);
  const whole = sum(sections.map(({ length }) => length));
  const [here, all] = nav.querySelectorAll('p');
  const follow = () => {
    for (const section of sections) section.left = section.length * shareBelow(section.box);
    const current = sections.find(({ left, length }) => 0 < left && left < length);
    for (const { link } of sections) link.ariaCurrent = link === current?.link ? 'location' : null;
    const left = sum(sections.map((section) => section.left));
    tell(here, current?.left ?? 0);
    tell(all, left);
    bar?.style.setProperty('--left', String(left / whole));
  };
  for (const moment of ['scroll', 'resize']) addEventListener(moment, follow, { passive: true });
  follow();
}

/** The sections that a list leads to, and their length in 字. */
function sectionsIn(face: HTMLElement) {
  return [...face.querySelectorAll('a')].flatMap((link) => {
    const box = document.getElementById(link.hash.slice(1))?.closest('section');
    return box ? [{ link, box, length: charactersOf(box.textContent), left: 0 }] : [];
  });
}

/** How much of a section stands below the line, from 0 to 1. */
function shareBelow(section: Element): number {
  const { bottom, height } = section.getBoundingClientRect();
  return Math.min(1, Math.max(0, (bottom - lineY()) / height));
}

function tell(words: HTMLElement | undefined, characters: number): void {
  const number = words?.querySelector('b');
  const minutes = String(minutesOf(characters));
  if (!words || !number) return;
  words.hidden = characters === 0;
  if (number.textContent !== minutes) number.textContent = minutes;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
