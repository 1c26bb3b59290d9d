/** The page of citations: each has a button, whose press share/links.ts hears, and the day of today. */

const root = document.querySelector('.cite');
const model = root?.querySelector('button');

// The Swedes write a date as ISO does.
const today = new Date().toLocaleDateString('sv');
for (const day of root?.querySelectorAll('[data-read]') ?? []) day.textContent = today;

for (const text of root?.querySelectorAll('dd') ?? []) {
  const label = text.previousElementSibling;
  const button = model?.cloneNode(true) as HTMLButtonElement;
  button.hidden = false;
  button.ariaLabel = `${button.textContent}${label?.textContent}`;
  label?.append(button);
}

openTarget();
addEventListener('hashchange', openTarget);

/** Not every browser opens what holds the anchor in the address. */
function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  const details = target?.closest('details');
  if (details) details.open = true;
  target?.scrollIntoView();
}
