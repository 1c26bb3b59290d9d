/** Years, both counted in. */
export type Span = { from: number; to: number };

/** What is wider would leave no room to tell one year from the next. */
const GENERATION = 30;
/** What is narrower would be no line. */
const LEAST = 5;

/**
 * The years that a timeline shows: up to the last of any case, from the first that lies within a
 * generation before it. A story of 760 does not squeeze the others: it stands in the table.
 */
export function spanOf(items: readonly Span[]): Span {
  const to = Math.max(...items.map((item) => item.to));
  const starts = items.map((item) => item.from).filter((from) => from >= to - GENERATION);
  return { from: Math.min(to - LEAST, ...starts), to };
}

/** Whether any of an item's years is shown. */
export const isWithin = (item: Span, span: Span): boolean =>
  item.to >= span.from && item.from <= span.to;
