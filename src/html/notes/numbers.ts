/** A call of a note: `[^nokia]` has the label `nokia`. */
type Call = { label: string };

/**
 * Calls in the order in which they are numbered: those of the text, then those within its notes, note
 * by note.
 *
 * @param within the calls in the text of a note
 */
export function inOrderOfNumbers<C extends Call>(text: C[], within: (label: string) => C[]): C[] {
  const calls = [...text];
  const seen = new Set<string>();
  // An array that grows while it is walked is walked to its end.
  for (const { label } of calls) {
    if (seen.has(label)) continue;
    seen.add(label);
    calls.push(...within(label));
  }
  return calls;
}

/**
 * The ids of calls in the order of their numbers: `call-nokia`, `call-nokia-2`. A first call has its
 * label's own, so that a label `nokia-2` keeps `call-nokia-2` from the second call of `nokia`.
 */
export function callIds(calls: Call[]): string[] {
  const taken = new Set(calls.map(({ label }) => `call-${label}`));
  const counts = new Map<string, number>();
  return calls.map(({ label }) => {
    const first = `call-${label}`;
    let nth = (counts.get(label) ?? 0) + 1;
    let id = first;
    if (nth > 1) for (id = `${first}-${nth}`; taken.has(id); id = `${first}-${nth}`) nth++;
    counts.set(label, nth);
    taken.add(id);
    return id;
  });
}
