/**
 * Lets the links above the list of cases narrow by both at once. What is shown is the style sheet's
 * doing, and without this file each link narrows by one.
 */

import { hashOf, narrowingOf, pressed } from './narrowing.ts';

const links = [...document.querySelectorAll<HTMLAnchorElement>('.narrow > p > a')].map((link) => ({
  link,
  own: narrowingOf(link.hash),
}));

function offer(): void {
  const now = narrowingOf(location.hash);
  for (const { link, own } of links) {
    link.hash = hashOf(pressed(own, now));
    const holds = own.section ? own.section === now.section : own.form === now.form;
    if (holds) link.ariaCurrent = 'true';
    else link.removeAttribute('aria-current');
  }
}

addEventListener('hashchange', offer);
offer();
