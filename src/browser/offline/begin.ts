import { BASE } from '../base.ts';
import { device } from '../storage.ts';
import { countKept, forgetVisited, keepVisited } from './visited.ts';

/** Keeps what is visited, unless the reader turned that off; the settings say how much it is. */
export function begin(): void {
  const site = document.documentElement.dataset['site'] ?? '';
  const panel = document.querySelector<HTMLElement>('#settings');
  const kept = panel?.querySelector<HTMLElement>('[data-kept]');

  if (device.recall('offline') !== 'off') void keepVisited(BASE).catch(() => {}); // next time
  panel?.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    if (name !== 'offline') return;
    void (value === 'off' ? forgetVisited(BASE, site) : keepVisited(BASE));
  });
  panel?.addEventListener('reset', () => void keepVisited(BASE));
  panel?.addEventListener('toggle', async () => {
    const number = kept?.querySelector('b');
    const count = await countKept(site).catch(() => 0);
    if (!kept || !number) return;
    number.textContent = String(count);
    kept.hidden = count === 0;
  });
}
