/** The page of citations: one press copies one; without leave to, it selects the text instead. */

const root = document.querySelector('.cite');
const model = root?.querySelector('button');

// The Swedes write a date as ISO does.
const today = new Date().toLocaleDateString('sv');
for (const day of root?.querySelectorAll('time') ?? []) day.textContent = today;

for (const text of root?.querySelectorAll('dd') ?? []) {
  const label = text.previousElementSibling;
  const button = model?.cloneNode(true) as HTMLButtonElement;
  button.hidden = false;
  button.ariaLabel = `${button.textContent}${label?.textContent}`;
  button.addEventListener('click', () => copy(text));
  label?.append(button);
}

openTarget();
addEventListener('hashchange', openTarget);

async function copy(text: Element): Promise<void> {
  try {
    await navigator.clipboard.writeText(text.textContent);
    say('copied');
  } catch {
    getSelection()?.selectAllChildren(text);
    say('selected');
  }
}

/** Says it for a while; words that stood there unchanged would not be said again. */
function say(state?: string): void {
  const words = root?.querySelectorAll<HTMLElement>('[data-state]') ?? [];
  for (const word of words) word.hidden = true;
  setTimeout(() => {
    for (const word of words) word.hidden = word.dataset['state'] !== state;
  }, 50);
  if (state) setTimeout(say, 4000);
}

/** Not every browser opens what holds the anchor in the address. */
function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  const details = target?.closest('details');
  if (details) details.open = true;
  target?.scrollIntoView();
}
