import { isInView } from '../reading/reading-line.ts';
import { nextStep } from './steps.ts';

const HEADINGS = 'main :is(h1, h2, h3)';
const MARKS = '[role=doc-noteref]';

const commands: Record<string, () => void> = {
  j: () => step(HEADINGS, 1),
  k: () => step(HEADINGS, -1),
  n: () => step(MARKS, 1),
  p: () => step(MARKS, -1),
  t: () => document.querySelector<HTMLElement>('#twin')?.click(),
  ',': () => open('#settings', ':checked'),
  '?': () => open('#keys', 'button'),
};
/** What the same keys give on a Mac while a Chinese input method waits. */
const WIDE: Record<string, string> = { '，': ',', '？': '?' };

/** The shortcuts, one key each; components/Keys.astro lists them, the settings turn them off. */
export function hearShortcuts(): void {
  addEventListener('keydown', (event) => {
    const command = commands[WIDE[event.key] ?? event.key];
    if (!command || isTaken(event)) return;
    event.preventDefault();
    command();
  });
}

/** Whether a key is meant for somebody else: the browser, an input method, a control, an open box. */
function isTaken(event: KeyboardEvent): boolean {
  const { target } = event;
  return (
    document.documentElement.dataset['keys'] === 'off' ||
    event.ctrlKey ||
    event.altKey ||
    event.metaKey ||
    event.isComposing ||
    event.repeat ||
    event.defaultPrevented ||
    document.querySelector(':modal') !== null ||
    (target instanceof Element &&
      target.closest('input, textarea, select, [contenteditable], [popover]') !== null)
  );
}

function step(selector: string, way: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  const next =
    all[
      nextStep(
        all.findIndex((one) => one === document.activeElement && isInView(one)),
        all.findLastIndex((one) => one.getBoundingClientRect().top < 0),
        way,
      )
    ];
  if (!next) return;
  if (next.tabIndex < 0) next.tabIndex = -1; // a heading takes focus only then
  next.focus({ preventScroll: true });
  next.scrollIntoView();
}

function open(box: string, first: string): void {
  const element = document.querySelector<HTMLElement>(box);
  element?.showPopover();
  element?.querySelector<HTMLElement>(first)?.focus();
}
