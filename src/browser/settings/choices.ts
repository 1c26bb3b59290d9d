/** One choice of a group, as the panel has it: the site's own is checked from the start. */
type Choice = { name: string; value: string; defaultChecked: boolean };

/** The choice that was kept; where that is nothing, or no choice of ours, the site's own. */
export function choiceKept<One extends Choice>(
  group: One[],
  recall: (name: string) => string | undefined,
): One | undefined {
  return (
    group.find(({ name, value }) => value === recall(name)) ??
    group.find(({ defaultChecked }) => defaultChecked)
  );
}
