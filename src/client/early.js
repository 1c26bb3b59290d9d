// @ts-check
try {
  for (const name of ['size', 'measure', 'face', 'theme']) {
    const value = localStorage.getItem(`essay:${name}`);
    if (value) document.documentElement.dataset[name] = value;
  }
} catch {
  // Storage is blocked.
}
