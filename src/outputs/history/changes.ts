/**
 * When each file last changed, as the newest of its commits says.
 *
 * @param log what `git log --format=%cI --name-only` prints, newest commit first
 * @returns ISO 8601 dates by path
 */
export function lastChanges(log: string): Map<string, string> {
  const changes = new Map<string, string>();
  let date = '';
  for (const line of log.split('\n')) {
    if (/^\d{4}-\d{2}-\d{2}T[\d:]+(?:Z|[+-][\d:]+)$/.test(line)) date = line;
    else if (line && !changes.has(line)) changes.set(line, date);
  }
  return changes;
}

/** The last of some changes. */
export function latest(changes: { changed: Date }[]): Date {
  return new Date(Math.max(...changes.map(({ changed }) => changed.getTime())));
}
