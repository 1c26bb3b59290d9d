import { x } from 'xastscript';
import type { Script } from '../../address.ts';
import { xml } from './xhtml.ts';

/** What a library's catalogue says of the book. */
type Metadata = {
  script: Script;
  title: string;
  /** Whose essay it retells. */
  author: string;
  description: string;
  /** The essay's address names the book. */
  address: string;
  /** ISO 8601, to the second, in UTC. */
  modified: string;
};

/** A file of the book. */
export type Item = {
  href: string;
  mediaType: string;
  properties?: string | undefined;
  /** Whether it is read in its turn. */
  inSpine: boolean;
};

/** For catalogues of libraries, in the language of their vocabulary. */
const SUMMARY =
  'All text is real text that can be enlarged, recoloured and read aloud. Notes and their calls lead to each other; figures say their values in words.';

/** META-INF/container.xml: where the package document is. */
export function container(): string {
  const rootfile = x('rootfile', {
    'full-path': 'EPUB/package.opf',
    'media-type': 'application/oebps-package+xml',
  });
  const xmlns = 'urn:oasis:names:tc:opendocument:xmlns:container';
  return xml([x('container', { version: '1.0', xmlns }, [x('rootfiles', [rootfile])])]);
}

/** The package document (EPUB 3.3, 5), with the accessibility metadata of EPUB Accessibility 1.1. */
export function packageDocument(metadata: Metadata, items: Item[]): string {
  const { script, title, author, description, address, modified } = metadata;
  const meta = (property: string, value: string) => x('meta', { property }, value);
  const idOf = (href: string) => href.replace(/\.[^.]*$/, '');
  const tree = x(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'address',
      'xml:lang': script,
    },
    [
      x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
        x('dc:identifier', { id: 'address' }, address),
        x('dc:title', title),
        x('dc:creator', { id: 'author' }, author),
        x('meta', { refines: '#author', property: 'role', scheme: 'marc:relators' }, 'aut'),
        x('dc:language', script),
        x('dc:description', description),
        meta('dcterms:modified', modified),
        meta('schema:accessMode', 'textual'),
        meta('schema:accessMode', 'visual'),
        meta('schema:accessModeSufficient', 'textual'),
        meta('schema:accessibilityFeature', 'tableOfContents'),
        meta('schema:accessibilityFeature', 'structuralNavigation'),
        meta('schema:accessibilityFeature', 'readingOrder'),
        meta('schema:accessibilityFeature', 'alternativeText'),
        meta('schema:accessibilityFeature', 'displayTransformability'),
        meta('schema:accessibilityFeature', 'ARIA'),
        meta('schema:accessibilityHazard', 'none'),
        x('meta', { property: 'schema:accessibilitySummary', 'xml:lang': 'en' }, SUMMARY),
      ]),
      x(
        'manifest',
        items.map(({ href, mediaType, properties }) =>
          x('item', { id: idOf(href), href, 'media-type': mediaType, properties }),
        ),
      ),
      x(
        'spine',
        { 'page-progression-direction': 'ltr' },
        items
          .filter(({ inSpine }) => inSpine)
          .map(({ href }) => x('itemref', { idref: idOf(href) })),
      ),
    ],
  );
  return xml([tree]);
}
