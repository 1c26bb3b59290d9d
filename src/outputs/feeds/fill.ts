/**
 * A feed, its entries filled with what they are of (RFC 4287, 4.1.3).
 *
 * @param contents HTML by the entries' ids; an entry that has none keeps its summary
 */
export function fill(feed: string, contents: ReadonlyMap<string, string>): string {
  const [head, ...entries] = feed.split('<entry>');
  const filled = entries.map((entry) => {
    const [, id = ''] = /<id>([^<]*)<\/id>/.exec(entry) ?? [];
    const html = contents.get(id.replaceAll('&amp;', '&'));
    if (html === undefined) return entry;
    return entry.replace(
      '</entry>',
      () => `<content type="html">${escape(html)}</content></entry>`,
    );
  });
  return [head, ...filled].join('<entry>');
}

/** Text as XML has it. */
const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(']]>', ']]&gt;');
