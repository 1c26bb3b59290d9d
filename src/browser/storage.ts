/**
 * What this device keeps of its reader. Nothing here throws: where storage is blocked or full,
 * nothing is kept, and what comes back may be rubbish that somebody else wrote.
 */

const PREFIX = 'essay:';

/** Keeps a value, if the reader's browser lets us. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + key, value);
  } catch {
    // Blocked or full.
  }
}

/** What was kept, or nothing. */
export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps nothing any more. */
export function forget(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // Blocked: nothing was kept.
  }
}
