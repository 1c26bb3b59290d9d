/**
 * What the reader sets: each choice of the panel goes to the root as `data-<name>`, where the styles
 * look for it, and is kept unless it is the site's own. On the next page `early.js` sets it before
 * the first paint.
 */

import { forget, recall, remember } from '../storage.ts';

const root = document.documentElement;
const panel = document.querySelector<HTMLFormElement>('#settings');
const groups = [...(panel?.querySelectorAll('fieldset') ?? [])].map((group) => [
  ...group.querySelectorAll('input'),
]);
const frames = document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]');

panel?.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement) choose(target);
});
panel?.addEventListener('reset', () => {
  for (const choice of groups.flat()) if (choice.defaultChecked) choose(choice);
});
addEventListener('storage', showKept); // another tab has set something
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', colorWindow);
showKept();

function choose(choice: HTMLInputElement): void {
  if (choice.defaultChecked) forget(choice.name);
  else remember(choice.name, choice.value);
  apply(choice);
}

/** Ticks what was kept; where that is nothing, or no choice of ours, the site's own. */
function showKept(): void {
  for (const group of groups) {
    const choice =
      group.find(({ name, value }) => value === recall(name)) ??
      group.find(({ defaultChecked }) => defaultChecked);
    if (!choice) continue;
    choice.checked = true;
    apply(choice);
  }
}

function apply({ name, value, defaultChecked }: HTMLInputElement): void {
  if (defaultChecked) delete root.dataset[name];
  else root.dataset[name] = value;
  colorWindow();
}

/** The frame that the browser draws around the page takes the colour of the paper. */
function colorWindow(): void {
  for (const frame of frames) frame.content = getComputedStyle(root).backgroundColor;
}
