import { device } from '../storage.ts';
import { countKept, forgetVisited, keepVisited } from './visited.ts';

/** Keeps what is visited, unless the reader turned that off; the settings say how much it is. */
export function begin(): void {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const site = document.documentElement.dataset['site'] ?? '';
  const panel = document.querySelector<HTMLElement>('#settings');
  const kept = panel?.querySelector<HTMLElement>('[data-kept]');

  if (device.recall('offline') !== 'off') void keepVisited(base).catch(() => {}); // next time
  panel?.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    if (name !== 'offline') return;
    void (value === 'off' ? forgetVisited(base, site) : keepVisited(base));
  });
  panel?.addEventListener('reset', () => void keepVisited(base));
  panel?.addEventListener('toggle', async () => {
    const number = kept?.querySelector('b');
    const count = await countKept(site).catch(() => 0);
    if (!kept || !number) return;
    number.textContent = String(count);
    kept.hidden = count === 0;
  });
}
