/**
 * Which of some elements comes next, for whoever goes through them by keys: the one after or before
 * the one in focus, or else the next in or above the window.
 *
 * @param focused which is in focus and in view; -1 for none
 * @param passed the last that begins above the window; -1 for none
 * @returns outside the list where there is no further one
 */
export function nextStep(focused: number, passed: number, way: 1 | -1): number {
  if (focused >= 0) return focused + way;
  return way > 0 ? passed + 1 : passed;
}
