/**
 * One policy under which every one of some pages works: each directive allows what any page's own
 * allows. Servers send it beside the narrower one that stands in each page; both hold.
 *
 * @param policies as in `content` of the pages' meta elements
 */
export function unionOf(policies: string[]): string {
  const directives = new Map<string, Set<string>>();
  for (const policy of policies)
    for (const directive of policy.split(';').map((one) => one.trim())) {
      const [name, ...sources] = directive.split(/\s+/);
      if (!name) continue;
      const known = directives.get(name) ?? new Set();
      directives.set(name, new Set([...known, ...sources]));
    }
  return [...directives]
    .map(([name, sources]) => [name, ...[...sources].toSorted()].join(' '))
    .join('; ');
}
