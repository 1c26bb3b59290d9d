/** Once the page has nothing else to do, what was visited is kept to be read without a network. */
export function keepForOffline(): void {
  if (!import.meta.env.OFFLINE || !('serviceWorker' in navigator)) return;
  addEventListener('load', () =>
    setTimeout(() => {
      // Whoever leaves before it has come begins at the next page.
      import('./begin.ts').then((offline) => offline.begin()).catch(() => {});
    }, 1000),
  );
}
