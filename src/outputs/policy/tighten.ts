import { createHash } from 'node:crypto';

const INLINE = /<(?:style|script)[^>]*>(.*?)<\/(?:style|script)>/gs;
const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const HASH = / ?'(sha256-[^']*)'/g;

/**
 * A page whose Content Security Policy allows the inline code that stands in it and no other, and
 * stands first in the head, since it holds for what follows. Astro lists the hashes of its own island
 * scripts and of every external file on every page, half a kilobyte that no compression takes. Throws
 * on a page without a policy.
 */
export function tightenPolicy(html: string): string {
  const policy = POLICY.exec(html)?.[0];
  if (!policy) throw new Error('the page has no Content Security Policy');
  const present = new Set([...html.matchAll(INLINE)].map(([, code = '']) => sha256(code)));
  const tight = policy.replace(HASH, (source, hash: `sha256-${string}`) =>
    present.has(hash) ? source : '',
  );
  return html.replace(policy, '').replace(/<head>(<meta charset="[^"]*">)?/, `$&${tight}`);
}

/** The policy that stands in a page. Throws on a page without one. */
export function policyOf(html: string): string {
  const policy = POLICY.exec(html)?.[1];
  if (!policy) throw new Error('the page has no Content Security Policy');
  return policy;
}

/** The hash by which a policy knows inline code. */
export const sha256 = (code: string) =>
  `sha256-${createHash('sha256').update(code).digest('base64')}` as const;
