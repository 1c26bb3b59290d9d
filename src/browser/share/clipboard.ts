import { firstThatWorks } from './ways.ts';

/** Without permission, or where the address is not secure: the old way, from a field; the focus comes back. */
function copySelected(text: string): boolean {
  const focused = document.activeElement as HTMLElement | null;
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed'; // the page stays where it is
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  focused?.focus({ preventScroll: true });
  return copied;
}

/** Milliseconds that it is said, and what ends them: of what is said last alone. */
const SAID_FOR = 2500;
let ending = 0;

/**
 * Copies text by whatever the browser allows and says beside the text what happened, to eyes and screen
 * readers alike; a refusal selects what to copy, in a field where the page does not show it.
 *
 * @param ways to try before the common ones
 */
export async function copyAndSay(
  text: string | Promise<string>,
  shown?: Element,
  ...ways: (() => unknown)[]
): Promise<void> {
  const said = document.querySelector<HTMLElement>('#copied');
  if (!said) return;
  const copied = await firstThatWorks([
    ...ways,
    async () => navigator.clipboard.writeText(await text),
    async () => copySelected(await text),
  ]);
  for (const words of said.querySelectorAll<HTMLElement>('[data-copied]'))
    words.hidden = words.dataset['copied'] !== String(copied);
  clearTimeout(ending);
  said.dataset['open'] = '';
  const field = said.querySelector('input');
  if (field) {
    field.hidden = copied || shown !== undefined;
    field.value = await text;
    if (!copied) field.select();
  }
  if (!copied && shown) getSelection()?.selectAllChildren(shown);
  if (copied) ending = window.setTimeout(() => delete said.dataset['open'], SAID_FOR);
}
