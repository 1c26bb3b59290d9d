import { tab } from '../storage.ts';
import { askEarly, INDEXES, metadataOf } from './ask.ts';
import type { Box } from './box.ts';
import { say } from './say.ts';

/** Milliseconds until the script of the box is given up; it may still come. */
const PATIENCE = 7000;

/**
 * The way into search, on every page: a press, a key (see before-paint.js), or `?q=` in the address. The
 * field is open at once and takes what is typed; what finds comes behind it.
 */
export function openSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#search');
  const link = document.querySelector<HTMLAnchorElement>('#find');
  const box = document.querySelector<HTMLElement>('.find');
  const input = box?.querySelector('input');
  if (!link || !box || !input) return;
  let loading: Promise<Box> | undefined;
  let isOpen = false;

  const load = async () => {
    const names = link.dataset['names'] ?? '';
    for (const file of [names, ...INDEXES.map(metadataOf)]) askEarly(file);
    const { makeBox } = await import('./box.ts');
    return makeBox(box, names);
  };
  /** The box at work, asked for once; after a failure, again. */
  const warmUp = () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  /** Whoever is in the field may be there already, and may have typed. */
  const begin = () => {
    if (isOpen) return;
    isOpen = true;
    const fail = () => say(box, 'failed');
    const timer = setTimeout(fail, PATIENCE);
    if (!loading) say(box, 'opening');
    warmUp()
      .then((made) => made.begin(), fail)
      .finally(() => clearTimeout(timer));
  };

  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    dialog?.showModal();
    input.focus();
    input.select();
  });
  for (const approach of ['pointerenter', 'focus'])
    link.addEventListener(approach, () => void warmUp().catch(() => {}), { once: true });
  input.addEventListener('focus', begin);
  dialog?.addEventListener('close', () => (isOpen = false));
  // A press beside the dialog, which holds no more than the box.
  dialog?.addEventListener('click', ({ target }) => target === dialog && dialog.close());

  const query = new URLSearchParams(location.search).get('q')?.slice(0, 80);
  if (query && !input.value) input.value = query;
  if (!dialog) input.focus();
  else if (query !== undefined && !dialog.open) dialog.showModal();
  if (document.activeElement === input) begin();
  if (tab.recall('found'))
    import('./highlight.ts').then(
      (highlight) => highlight.markFound(),
      () => {}, // the link led there all the same
    );
}
