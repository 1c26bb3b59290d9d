import { median } from './median.ts';

/** What several runs gave: the median, and in brackets the least and the most, rounded. */
export function spread(values: number[]): string {
  const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)];
  return `${Math.round(middle)} (${Math.round(least)}–${Math.round(most)})`;
}
