// @ts-check
// What would come too late after the first paint. It travels as it stands here, so few words.
try {
  const root = document.documentElement;
  for (const name of ['size', 'measure', 'face', 'theme']) {
    const value = localStorage.getItem(`essay:${name}`);
    if (value) root.dataset[name] = value;
  }
  // The line of whoever comes from the twin, see twin.ts.
  const [path, id = '', share, rest, hash] = sessionStorage.getItem('line')?.split(' ') ?? [];
  sessionStorage.removeItem('line');
  if (path === location.pathname) {
    // Nothing is painted before the last thing on the page is there.
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
  } else if (!location.hash) {
    const [visit] = performance.getEntriesByType('navigation');
    // Whoever begins at the top does not wait for the end, see lay-out.ts.
    if (visit && 'type' in visit && visit.type === 'navigate') root.dataset.deferred = 'all';
  }
} catch {
  // Storage is blocked.
}
