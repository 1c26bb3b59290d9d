// @ts-check
// What would come too late after the first paint. It travels in every page, so few words.
const root = document.documentElement;
try {
  const site = `${root.dataset.site}:`;
  for (const name of ['size', 'measure', 'face', 'theme', 'keys']) {
    const value = localStorage.getItem(site + name);
    if (value) root.dataset[name] = value;
  }
  // The line that script-switch.ts left.
  const [path, id = '', share, rest, hash] =
    sessionStorage.getItem(site + 'line')?.split(' ') ?? [];
  sessionStorage.removeItem(site + 'line');
  if (path === location.pathname) {
    // Paint nothing before the page is whole.
    const whole = { rel: 'expect', href: '#keys', blocking: 'render' };
    document.head.append(Object.assign(document.createElement('link'), whole));
    // Until keep-line.ts takes it over, or the reader scrolls; the browser's own way would keep another.
    root.dataset.line = [id, share, rest].join(' ');
    root.style.overflowAnchor = 'none';
    let own = 0;
    requestAnimationFrame(function seek() {
      const box = document.getElementById(id)?.getBoundingClientRect();
      if (!root.dataset.line || scrollY !== own) return;
      if (box)
        scrollBy({
          top: box.top + box.height * Number(share) + Number(rest) - innerHeight / 3,
          behavior: 'instant',
        });
      own = scrollY;
      requestAnimationFrame(seek);
    });
    // Any sooner, and the browser would go there.
    if (hash) {
      root.dataset.anchor = hash;
      addEventListener('load', () => history.replaceState(null, '', `#${hash}`));
    }
  } else if (
    !location.hash &&
    performance.getEntriesByType('navigation')[0]?.toJSON().type === 'navigate'
  )
    root.dataset.deferred = 'all'; // for lay-out.ts
} catch {
  // Storage is blocked.
}
// Whatever the first paint waits for, here or by the page's own wish, it may not take long.
setTimeout(() => {
  for (const awaited of document.querySelectorAll('[rel=expect]')) awaited.remove();
}, 1500);
// The search takes the first key after `/`, or Ctrl or ⌘ and K, on any line: see search/open.ts.
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
  const field = /** @type {HTMLInputElement?} */ (document.querySelector('.find input'));
  const dialog = field?.closest('dialog');
  const isTyping = document.activeElement?.matches('input, textarea, select, [contenteditable]');
  const isSlash =
    key === '/' && !ctrlKey && !metaKey && !isTyping && !isComposing && root.dataset.keys !== 'off';
  const isK = /^k$/i.test(key) && (ctrlKey || metaKey) && !shiftKey;
  if (!field || altKey || !(isSlash || isK)) return;
  event.preventDefault();
  if (dialog && !dialog.open) dialog.showModal();
  field.focus();
  field.select();
});
