/**
 * Tries ways one after another until one works: it resolves to true, or to nothing. Those that refuse,
 * reject or throw are passed over.
 *
 * @returns whether one worked
 */
export async function firstThatWorks(ways: (() => unknown)[]): Promise<boolean> {
  for (const way of ways)
    try {
      if ((await way()) !== false) return true;
    } catch {
      // The next may.
    }
  return false;
}

/**
 * Hands a link to the device; where that refuses, it is copied instead. Whoever closes the device's own
 * sheet has chosen that.
 */
export async function shareOrCopy(
  share: () => Promise<void>,
  copy: () => Promise<void>,
): Promise<void> {
  try {
    await share();
  } catch (error) {
    if ((error as Error).name !== 'AbortError') await copy();
  }
}
