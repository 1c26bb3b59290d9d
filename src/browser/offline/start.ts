import { device } from '../storage.ts';

/**
 * Once the page has nothing else to do, what was visited is kept to be read without a network; in the
 * settings the reader turns that off, which takes away what was kept, and sees how much it is.
 */
export function keepForOffline(): void {
  if (!import.meta.env.OFFLINE || !('serviceWorker' in navigator)) return;
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const site = document.documentElement.dataset['site'] ?? '';
  const panel = document.querySelector<HTMLElement>('#settings');
  const kept = panel?.querySelector<HTMLElement>('[data-kept]');
  const isWanted = () => device.recall('offline') !== 'off';
  const load = () => import('./offline.ts');

  addEventListener('load', () =>
    setTimeout(() => {
      if (isWanted())
        load()
          .then(({ keepVisited }) => keepVisited(base))
          .catch(() => {}); // next time
    }, 1000),
  );
  for (const moment of ['change', 'reset'])
    panel?.addEventListener(moment, (event) => {
      const { name = '', value = 'on' } = event.target as HTMLInputElement;
      if (moment === 'change' && name !== 'offline') return;
      void load().then((offline) =>
        value === 'off' ? offline.forgetVisited(base, site) : offline.keepVisited(base),
      );
    });
  panel?.addEventListener('toggle', async () => {
    const number = kept?.querySelector('b');
    if (!kept || !number) return;
    const count = await load().then(
      ({ countKept }) => countKept(site),
      () => 0,
    );
    number.textContent = String(count);
    kept.hidden = count === 0;
  });
}
