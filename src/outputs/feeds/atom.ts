import Builder from 'fast-xml-builder';

/** A feed, its addresses absolute. */
export type Feed = {
  title: string;
  subtitle: string;
  author: string;
  /** BCP 47. */
  language: string;
  /** The page that the feed is of, and the feed itself. */
  url: string;
  self: string;
  entries: { title: string; summary: string; url: string; updated: Date }[];
};

/** An Atom feed (RFC 4287), the entry that changed last first, and so dated. Throws on a feed without entries. */
export function atom({ title, subtitle, author, language, url, self, entries }: Feed): string {
  const sorted = entries.toSorted((a, b) => b.updated.getTime() - a.updated.getTime());
  const [newest] = sorted;
  if (!newest) throw new Error(`no entries for the feed ${self}`);
  return new Builder({ ignoreAttributes: false, suppressEmptyNode: true, format: true }).build({
    '?xml': { '@_version': '1.0', '@_encoding': 'utf-8' },
    feed: {
      '@_xmlns': 'http://www.w3.org/2005/Atom',
      '@_xml:lang': language,
      id: self,
      title,
      subtitle,
      author: { name: author },
      updated: newest.updated.toISOString(),
      link: [
        { '@_rel': 'self', '@_type': 'application/atom+xml', '@_href': self },
        { '@_rel': 'alternate', '@_type': 'text/html', '@_href': url },
      ],
      entry: sorted.map((entry) => ({
        id: entry.url,
        title: entry.title,
        updated: entry.updated.toISOString(),
        link: { '@_rel': 'alternate', '@_type': 'text/html', '@_href': entry.url },
        summary: entry.summary,
      })),
    },
  });
}
