import type { Results } from './results.ts';

/** Says how far the search has come, in the words that components/SearchBox.astro has for it. */
export function say(box: Element, state: Results['state']): void {
  for (const words of box.querySelectorAll<HTMLElement>('[data-state]'))
    words.hidden = words.dataset['state'] !== state;
}
