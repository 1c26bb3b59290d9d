/** Copies text by whatever the browser allows. Resolves to whether it was copied. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

/** Without permission, or where the address is not secure: the old way, from a field. */
function copySelected(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  return copied;
}

/**
 * Says beside the text what happened, to eyes and screen readers alike; a refusal selects what to
 * copy, in a field where the page does not show it.
 */
export async function copyAndSay(text: string, shown?: Element): Promise<void> {
  const said = document.querySelector<HTMLElement>('#said');
  if (!said) return;
  const copied = await copyText(text);
  for (const words of said.querySelectorAll<HTMLElement>('[data-copied]'))
    words.hidden = words.dataset['copied'] !== String(copied);
  said.dataset['open'] = '';
  const field = said.querySelector('input');
  if (field) {
    field.hidden = copied || shown !== undefined;
    field.value = text;
    if (!copied) field.select();
  }
  if (!copied && shown) getSelection()?.selectAllChildren(shown);
  if (copied) setTimeout(() => delete said.dataset['open'], 2500);
}
