/**
 * What servers send lets no string be loaded as code or read as HTML that a policy named `site` has not
 * passed (W3C Trusted Types; outputs/hosting/headers.ts). Browsers without them take the string itself.
 */

type Passes = Record<'createHTML' | 'createScriptURL', (text: string) => string>;

const PASSES: Passes = {
  // Read for its words only: a style sheet in it would be a breach of this page's policy.
  createHTML: (html) => html.replaceAll(/<style[^]*?<\/style>/g, ''),
  createScriptURL: (url) => url,
};
const { trustedTypes } = globalThis as {
  trustedTypes?: { createPolicy(name: string, passes: Passes): Passes };
};
/** Made once: a second of the same name would be refused. */
const policy = trustedTypes?.createPolicy('site', PASSES) ?? PASSES;

/** The address of a script of our own. */
export const trustedScript = (url: string) => policy.createScriptURL(url);

/** Reads a page of our own, without its style. */
export const readPage = (html: string): Document =>
  new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
