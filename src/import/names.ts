const NAME =
  /《[^》]{1,20}》|(?:[A-Z][A-Za-z0-9.&’'-]*[A-Za-z0-9])(?: [A-Z][A-Za-z0-9.&’'-]*[A-Za-z0-9])*/g;

/** Names that may deserve a case, with how often they stand in the words, the most frequent first. */
export function namesIn(words: string): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const [name] of words.matchAll(NAME)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, 40);
}
