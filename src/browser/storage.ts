/**
 * What this device keeps of its reader, each under the site's own key, for several sites may share an
 * origin. Nothing here throws: where storage is blocked or full, nothing is kept, and what comes back
 * may be rubbish that somebody else wrote. `before-paint.js` reads some of it by the same names.
 */

type Store<Name extends string> = {
  /** Keeps a value; tells whether the reader's browser let us. */
  keep(name: Name, value: string): boolean;
  /** What was kept, or nothing. */
  recall(name: Name): string | undefined;
  forget(name: Name): void;
  /** Forgets all that is this site's. */
  clear(): void;
};

/**
 * What is kept in an area.
 *
 * @param area asked for each time: a browser that blocks it throws already there
 * @param site the site's key
 */
export function storeIn<Name extends string>(area: () => Storage, site: () => string): Store<Name> {
  const attempt = <T>(act: (storage: Storage, prefix: string) => T): T | undefined => {
    try {
      return act(area(), `${site()}:`);
    } catch {
      return undefined; // Blocked or full.
    }
  };
  return {
    keep: (name, value) =>
      attempt((storage, prefix) => storage.setItem(prefix + name, value) ?? true) ?? false,
    recall: (name) => attempt((storage, prefix) => storage.getItem(prefix + name)) ?? undefined,
    forget: (name) => attempt((storage, prefix) => storage.removeItem(prefix + name)),
    clear: () =>
      attempt((storage, prefix) => {
        for (const key of Object.keys(storage)) if (key.startsWith(prefix)) storage.removeItem(key);
      }),
  };
}

const site = () => document.documentElement.dataset['site'] ?? '';

/** The groups of the settings' panel, by their names in components/Settings.astro. */
export type Setting = 'size' | 'measure' | 'face' | 'theme' | 'keys' | 'offline';

/** Kept until the reader takes it back: the settings, where they stopped, the script they chose. */
export const device = storeIn<Setting | 'place' | 'script'>(() => localStorage, site);

/** Kept for the next page of this tab: the line that is read, the words that were found there. */
export const tab = storeIn<'line' | 'found'>(() => sessionStorage, site);
