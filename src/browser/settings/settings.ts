import { device, type Setting, tab } from '../storage.ts';
import { choiceKept } from './choices.ts';

/**
 * What the reader sets: each choice of the panel goes to the root as `data-<name>`, where the styles
 * look for it, and is kept unless it is the site's own. On the next page `before-paint.js` sets it
 * before the first paint.
 */
export function applySettings(): void {
  const root = document.documentElement;
  const panel = document.querySelector<HTMLFormElement>('#settings');
  const groups = [...(panel?.querySelectorAll('fieldset') ?? [])];
  const frames = document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]');

  /** The frame that the browser draws around the page takes the colour of the paper. */
  const colorWindow = () => {
    for (const frame of frames) frame.content = getComputedStyle(root).backgroundColor;
  };
  const apply = ({ name, value, defaultChecked }: HTMLInputElement) => {
    if (defaultChecked) delete root.dataset[name];
    else root.dataset[name] = value;
  };
  const showKept = () => {
    for (const group of groups) {
      const choices = [...group.querySelectorAll('input')];
      const choice = choiceKept(choices, (name) => device.recall(name as Setting));
      if (!choice) continue;
      choice.checked = true;
      apply(choice);
    }
  };

  const showAgain = () => {
    showKept();
    colorWindow();
  };

  panel?.addEventListener('change', (event) => {
    const choice = event.target as HTMLInputElement;
    const name = choice.name as Setting;
    if (choice.defaultChecked) device.forget(name);
    else device.keep(name, choice.value);
    apply(choice);
    colorWindow();
  });
  // All that is kept, not the settings only: nobody else offers to forget the rest.
  panel?.addEventListener('reset', () => {
    device.clear();
    tab.clear();
    showAgain();
  });
  addEventListener('storage', showAgain); // another tab has set something
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', colorWindow);
  showKept();
  // To ask for a colour has all styles reckoned there and then.
  if (root.dataset['theme']) colorWindow();
}
