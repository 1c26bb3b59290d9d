// @ts-check
// What would come too late after the first paint. It travels as it stands here, so few words.
try {
  const root = document.documentElement;
  for (const name of ['size', 'measure', 'face', 'theme']) {
    const value = localStorage.getItem(`essay:${name}`);
    if (value) root.dataset[name] = value;
  }
  // The line that twin.ts left.
  const [path, id = '', share, rest, hash] = sessionStorage.getItem('line')?.split(' ') ?? [];
  sessionStorage.removeItem('line');
  if (path === location.pathname) {
    // Paint nothing before the page is whole.
    const whole = { rel: 'expect', href: '#keys', blocking: 'render' };
    document.head.append(Object.assign(document.createElement('link'), whole));
    requestAnimationFrame(function seek() {
      const box = document.getElementById(id)?.getBoundingClientRect();
      const top = box && box.top + box.height * Number(share) + Number(rest) - innerHeight / 3;
      if (top) scrollBy({ top, behavior: 'instant' });
      if (document.readyState === 'loading') requestAnimationFrame(seek);
    });
    // Any sooner, and the browser would go there.
    if (hash) addEventListener('load', () => history.replaceState(null, '', `#${hash}`));
  } else if (
    !location.hash &&
    performance.getEntriesByType('navigation')[0]?.toJSON().type === 'navigate'
  )
    root.dataset.deferred = 'all'; // for lay-out.ts
} catch {
  // Storage is blocked.
}
