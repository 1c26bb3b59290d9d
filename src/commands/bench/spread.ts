import { median } from './median.ts';

/** What several runs gave: the median, and in brackets the least and the most, rounded; a dash if one gave nothing. */
export function spread(values: number[]): string {
  if (values.some(Number.isNaN)) return '–';
  const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)];
  return `${Math.round(middle)} (${Math.round(least)}–${Math.round(most)})`;
}
