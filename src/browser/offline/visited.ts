/**
 * What was visited is kept on this device, to be read without a network, unless the reader turns that
 * off in the settings, which takes away what was kept. The worker does the keeping.
 */

/** Registers the worker, and tells it what this page has loaded before it was there. */
export async function keepVisited(base: string): Promise<void> {
  const url = scriptUrl(`${base}sw.js`);
  await navigator.serviceWorker.register(url, { scope: base });
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

/** The policy that servers send asks for more than a string where code is loaded (W3C Trusted Types). */
function scriptUrl(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('service-worker', { createScriptURL: (path) => path });
  return (policy?.createScriptURL(url) as string | undefined) ?? url;
}

/** What we use of it. */
type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
};
