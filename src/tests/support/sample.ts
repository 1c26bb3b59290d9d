/** Whether the long loops run whole: `npm run test:all`. */
export const ALL = Boolean(process.env['TEST_ALL']);

/**
 * Of a long loop, as many as are asked for, in order, picked by chance from a seed: the same each time.
 * With `ALL`, all of them.
 */
export function sample<T>(all: readonly T[], count: number, seed = 1): readonly T[] {
  if (ALL) return all;
  const chance = chanceFrom(seed);
  const picked = all.map((one, nth) => ({ one, nth, lot: chance() }));
  return picked
    .toSorted((a, b) => a.lot - b.lot)
    .slice(0, count)
    .toSorted((a, b) => a.nth - b.nth)
    .map(({ one }) => one);
}

/** Numbers from 0 to below 1, the same for the same seed: the generator called mulberry32. */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
