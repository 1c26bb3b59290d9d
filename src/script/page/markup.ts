import type { Element } from 'hast';
import { list } from '../words.ts';

const setOf = (words: string) => new Set(list(words));

/** Elements whose text is no prose: it stays as it is, their attributes do not. */
export const VERBATIM = setOf('script style code pre kbd samp var textarea math template');

/** Elements in place of which something else is seen: no word runs through them. */
export const BREAKS = setOf('br img input video audio canvas iframe object');

/**
 * Elements that begin and end a text of their own: those not displayed inline (HTML Standard,
 * 15.3), the labels of controls, and the labels of a drawing.
 */
export const BLOCKS = setOf(`
  html head title body address article aside blockquote button caption center dd details dialog dir
  div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr label legend
  li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr
  ul text desc
`);

/** Ruby annotations: texts beside the one that they interrupt. */
export const ASIDES = setOf('rt rp');

/**
 * Attributes that a reader sees or hears (HTML Standard, translate attribute; WAI-ARIA 1.2), as hast
 * names them.
 */
const ATTRIBUTES = setOf(`
  abbr alt label placeholder summary title aria-description ariaLabel ariaPlaceholder
  ariaRoleDescription ariaValueText dataLabel
`);

const METADATA = setOf(`
  description keywords author citation_author citation_editor citation_title
  application-name apple-mobile-web-app-title
  og:title og:description og:site_name og:image:alt
  twitter:title twitter:description twitter:site_name twitter:image:alt
`);

/** What becomes of an attribute: prose is converted, the page's language and locale are renamed. */
export function kindOf({ tagName, properties }: Element, name: string) {
  if (tagName === 'html' && name === 'lang') return 'language';
  if (tagName === 'meta' && name === 'content') {
    const key = String(properties['name'] ?? properties['property'] ?? '').toLowerCase();
    if (key === 'citation_language') return 'language';
    return METADATA.has(key) ? 'prose' : key === 'og:locale' ? 'locale' : undefined;
  }
  if (tagName === 'input' && name === 'value') {
    return /^(button|submit|reset)$/i.test(String(properties['type'])) ? 'prose' : undefined;
  }
  return ATTRIBUTES.has(name) ? 'prose' : undefined;
}
