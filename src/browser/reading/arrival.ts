/**
 * Acts once the browser has gone where the address, history or the twin leads: two frames after the load
 * of the page, for WebKit goes there in the first, over whatever was scrolled to meanwhile; and then in
 * a task of its own, so that whoever scrolls is heard of before anything changes its size. The load
 * waits for the page's type, so not longer than some milliseconds.
 */
export function onArrival(act: () => void, patience = 1000): void {
  const timer = setTimeout(arrive, patience);
  addEventListener('load', arrive);
  function arrive(): void {
    clearTimeout(timer);
    removeEventListener('load', arrive);
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(act)));
  }
}
