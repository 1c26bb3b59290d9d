import type { FoundBlock } from './leave-found.ts';

/** What was left for a page and the anchor in its address, be they broken; nothing else. */
export function foundFor(
  kept: string | undefined,
  path: string,
  hash: string,
): FoundBlock | undefined {
  try {
    const found: FoundBlock = JSON.parse(kept ?? 'null') ?? {};
    return found.path === path && found.id === decodeURIComponent(hash.slice(1))
      ? found
      : undefined;
  } catch {
    return undefined; // `#%E0%A4%A` is no anchor of ours
  }
}
