/** Where a source lies; the collection's schema tells what each field means. */
type Placed = { url?: string | undefined; archived?: { url: string; date: string } | undefined };

/**
 * The attributes of a link to a source, with those of Robust Links (robustlinks.mementoweb.org) where
 * it is archived; nothing where it has no address.
 */
export function linkTo({ url, archived }: Placed) {
  const href = url ?? archived?.url;
  if (!href) return undefined;
  return { href, 'data-versionurl': archived?.url, 'data-versiondate': archived?.date };
}
