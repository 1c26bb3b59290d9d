/**
 * What was visited is kept on this device, to be read without a network, unless the reader turns that
 * off in the settings, which takes away what was kept. The worker does the keeping.
 */

import { trustedScript } from '../trusted-types.ts';

/** Registers the worker, and tells it what this page has loaded before it was there. */
export async function keepVisited(base: string): Promise<void> {
  await navigator.serviceWorker.register(trustedScript(`${base}sw.js`), { scope: base });
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith(base))
    .map(({ pathname }) => pathname);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows
  active?.postMessage([...new Set([location.pathname, ...loaded])]);
}

/** Takes away the worker and all that it has kept. */
export async function forgetVisited(base: string, key: string): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(base);
  await registration?.unregister();
  for (const name of await caches.keys()) if (name.startsWith(`${key}:`)) await caches.delete(name);
}

/** How many pages are kept. */
export async function countKept(key: string): Promise<number> {
  const pages = new Set<string>();
  for (const name of await caches.keys())
    if (name.startsWith(`${key}:`))
      for (const { url } of await (await caches.open(name)).keys())
        if (url.endsWith('/')) pages.add(url);
  return pages.size;
}
