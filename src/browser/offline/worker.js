/**
 * Keeps what a reader has visited, to be read without a network. The build puts the line `const BUILD`
 * before this and writes it to `sw.js`, see outputs/offline/. Pages come from the network as long as
 * it answers in time, since they may have changed; what has a hash in its name never changes.
 *
 * It never takes over from the version before while a page of that one is open: that page goes on with
 * the files that it knows, which are kept for one generation.
 */

/** Milliseconds that a page is waited for before what was kept is shown. */
const PATIENCE = 3000;

self.addEventListener('install', (event) => event.waitUntil(keep(BUILD.files)));
self.addEventListener('activate', (event) => event.waitUntil(forgetOlder()));
// The page that brought us was there before us: it names what it loaded.
self.addEventListener('message', (event) => event.waitUntil(keep(event.data)));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.headers.has('range') || !pathname.startsWith(BUILD.base)) return;
  const isHashed = BUILD.hashed.some((path) => pathname.startsWith(path));
  event.respondWith(isHashed ? keptFirst(event) : networkFirst(event));
});

/** @param {FetchEvent} event */
async function keptFirst(event) {
  return (await caches.match(event.request)) ?? fetchAndKeep(event);
}

/** @param {FetchEvent} event */
async function networkFirst(event) {
  const fresh = fetchAndKeep(event);
  event.waitUntil(fresh.catch(() => {}));
  // A query is the search's and changes no page.
  const kept = () => caches.match(event.request, { ignoreSearch: true });
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE)).then(kept);
  const first = await Promise.race([fresh.catch(kept), late]);
  return first ?? fresh;
}

/**
 * A page goes on to the reader as it comes; anything else when it is whole, for a stream that breaks
 * when a page is left is an error in Firefox.
 *
 * @param {FetchEvent} event
 */
async function fetchAndKeep(event) {
  const { request } = event;
  const response = await fetch(request);
  if (!response.ok || response.type !== 'basic') return response;
  const path = new URL(request.url).pathname;
  // What is only approached is not visited, but may have been.
  if (request.headers.has('sec-purpose') && !(await caches.match(path))) return response;
  const body = request.mode === 'navigate' ? undefined : await response.arrayBuffer();
  const copy = () => (body ? new Response(body, response) : response.clone());
  event.waitUntil(keepAnswer(path, copy()));
  return body ? copy() : response;
}

/**
 * @param {string} path
 * @param {Response} answer
 */
async function keepAnswer(path, answer) {
  const cache = await caches.open(BUILD.cache);
  await cache.put(path, answer).catch(() => {}); // the disk is full
  // Who opened the search once can search without a network.
  const search = BUILD.searches.find(({ names }) => names === path);
  if (search) await keep(search.files);
}

/**
 * Keeps what is not kept yet; what cannot be had, or has no room, is left out.
 *
 * @param {string[]} paths
 */
async function keep(paths) {
  const cache = await caches.open(BUILD.cache);
  for (const path of paths) if (!(await caches.match(path))) await cache.add(path).catch(() => {});
}

/** All but this version and the one before, whose pages may still be open; pages move on to this one. */
async function forgetOlder() {
  const own = (await caches.keys()).filter((name) => name.startsWith(BUILD.prefix));
  const cache = await caches.open(BUILD.cache);
  for (const name of own.filter((one) => one !== BUILD.cache).slice(0, -1)) {
    const older = await caches.open(name);
    for (const request of await older.keys()) {
      const page = request.url.endsWith('/') && !(await cache.match(request));
      if (page) await cache.put(request, await older.match(request));
    }
    await caches.delete(name);
  }
}

/** @typedef {{ names: string, files: string[] }} Search */
