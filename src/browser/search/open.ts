/** The way into search, on every page: a press, `/`, Ctrl or ⌘ and K, or `?q=` in the address. */

const dialog = document.querySelector<HTMLDialogElement>('#search');
const link = document.querySelector<HTMLAnchorElement>('#find');
const box = document.querySelector<HTMLElement>('.find');

let warm: Promise<typeof import('./finder.ts')> | undefined;

/** The finder, asked for once; after a failure, again. */
function warmUp(): Promise<typeof import('./finder.ts')> {
  warm ??= import('./finder.ts').catch((error: unknown) => {
    warm = undefined;
    throw error;
  });
  return warm;
}

/** Opens the dialog; where that fails, the search page does the same. */
async function open(): Promise<void> {
  try {
    const { startFinder } = await warmUp();
    if (dialog && !dialog.open) dialog.showModal();
    if (box) startFinder(box, link?.dataset['names'] ?? '');
  } catch {
    if (dialog) location.assign(link?.href ?? '');
  }
}

link?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void open();
});
for (const approach of ['pointerenter', 'focus'])
  link?.addEventListener(approach, () => void warmUp().catch(() => {}), { once: true });

addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event;
  const typing =
    event.isComposing || (target as Element).closest('input, textarea, select, [contenteditable]');
  const combined = ctrlKey || metaKey || altKey;
  const isOff = document.documentElement.dataset['keys'] === 'off';
  const isK = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey;
  if (isK || (key === '/' && !combined && !typing && !isOff)) {
    event.preventDefault();
    void open();
  }
});

if (!dialog || new URLSearchParams(location.search).has('q')) void open();

try {
  if (sessionStorage.getItem('mark'))
    void import('./highlight.ts').then(({ takeMark }) => takeMark());
} catch {
  // Storage is blocked: nothing was left to mark.
}
