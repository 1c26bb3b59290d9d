/**
 * How many things to do at the next go, so that it takes about as long as it may: never none, and not
 * more than four times as many as before.
 *
 * @param size how many there were at the last
 * @param took how long that was, in milliseconds
 * @param budget how long it may be
 */
export const sizeAfter = (size: number, took: number, budget: number) =>
  Math.max(1, Math.floor((size * budget) / Math.max(took, budget / 4)));
