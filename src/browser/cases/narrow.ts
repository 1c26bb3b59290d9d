/**
 * Lets the links above the list of cases narrow by both at once. What is shown is the style sheet's
 * doing, and without this file each link narrows by one.
 */

import { hashOf, narrowingOf, pressed } from './narrowing.ts';

const links = [...document.querySelectorAll<HTMLAnchorElement>('.narrow > p > a')].map(
  (link) => [link, narrowingOf(link.hash)] as const,
);

function offer(hash: string): void {
  const now = narrowingOf(hash);
  for (const [link, own] of links) {
    link.hash = hashOf(pressed(own, now));
    link.ariaCurrent = `${own.every((part, at) => !part || part === now[at])}`;
  }
}

addEventListener('hashchange', () => {
  document.querySelector('[data-target]')?.removeAttribute('data-target');
  offer(location.hash);
});
// What the twin's address named comes into this one with the load only, see before-paint.js.
offer(location.hash || `#${document.documentElement.dataset['anchor'] ?? ''}`);
