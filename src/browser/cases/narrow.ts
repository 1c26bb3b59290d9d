/**
 * Lets the links above the list of cases narrow by both at once. What is shown is the style sheet's
 * doing, and without this file each link narrows by one.
 */

import { hashOf, narrowingOf, pressed } from './narrowing.ts';

const links = [...document.querySelectorAll<HTMLAnchorElement>('.narrow > p > a')].map(
  (link) => [link, narrowingOf(link.hash)] as const,
);

function offer(): void {
  const now = narrowingOf(location.hash);
  for (const [link, own] of links) {
    link.hash = hashOf(pressed(own, now));
    link.ariaCurrent = `${own.every((part, at) => !part || part === now[at])}`;
  }
}

addEventListener('hashchange', offer);
offer();
