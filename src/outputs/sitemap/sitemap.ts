import Builder from 'fast-xml-builder';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseHtml } from '../../html/parse.ts';

/** A page as it says of itself: its address, its versions by language, and its last change. */
type Listed = {
  loc: string;
  alternates: { hreflang: string; href: string }[];
  lastmod?: string | undefined;
};

/** A page down to the end of its head. */
export const headOf = (html: string) => html.slice(0, html.indexOf('</head>'));

/**
 * What the head of a built page says to those who list it; nothing where it does not want to be
 * listed. Throws on a page without a canonical address.
 */
export function listedOf(head: string): Listed | undefined {
  const listed: Listed = { loc: '', alternates: [] };
  let hidden = false;
  visit(parseHtml(head), 'element', (node) => {
    const { rel, href, hrefLang, name, content, type } = node.properties;
    const relation = String(rel);
    if (relation === 'canonical') listed.loc = String(href);
    if (relation === 'alternate' && hrefLang)
      listed.alternates.push({ hreflang: String(hrefLang), href: String(href) });
    if (name === 'robots' && String(content).includes('noindex')) hidden = true;
    if (type === 'application/ld+json') listed.lastmod = JSON.parse(toString(node)).dateModified;
  });
  if (hidden) return undefined;
  if (!listed.loc) throw new Error('the page has no canonical address');
  return listed;
}

/** A sitemap (sitemaps.org 0.9) with the versions of each page by language, in order of address. */
export function printSitemap(pages: Listed[]): string {
  return new Builder({ ignoreAttributes: false, suppressEmptyNode: true, format: true }).build({
    '?xml': { '@_version': '1.0', '@_encoding': 'utf-8' },
    urlset: {
      '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      '@_xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
      url: pages
        .toSorted((a, b) => (a.loc < b.loc ? -1 : 1))
        .map(({ loc, lastmod, alternates }) => ({
          loc,
          ...(lastmod && { lastmod }),
          'xhtml:link': alternates.map(({ hreflang, href }) => ({
            '@_rel': 'alternate',
            '@_hreflang': hreflang,
            '@_href': href,
          })),
        })),
    },
  });
}
