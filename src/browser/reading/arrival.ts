/**
 * Acts once the browser has gone where the address, history or the twin leads: with the load of the
 * page. That waits for its type, so not longer than some milliseconds.
 */
export function onArrival(act: () => void, patience = 1000): void {
  const timer = setTimeout(arrive, patience);
  addEventListener('load', arrive);
  function arrive(): void {
    clearTimeout(timer);
    removeEventListener('load', arrive);
    act();
  }
}
