// @ts-check
// What the address narrows the list to is seen from the first paint on. Chromium names a target only when
// the deferred scripts have run, and what the switch of scripts hands on becomes none.
const named = document.documentElement.dataset.anchor ?? location.hash.slice(1);
if (named)
  document.addEventListener(
    'readystatechange',
    () => document.getElementById(named)?.setAttribute('data-target', ''),
    { once: true },
  );
// Where nothing is narrowed, the page need not wait until it is whole.
else document.querySelector('[rel=expect]')?.remove();
