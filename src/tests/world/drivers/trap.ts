import { sha256 } from '../../../outputs/policy/tighten.ts';
import type { Served } from '../../support/serve.ts';

/**
 * Tells the server what goes wrong in a page. That sizes which changed in a frame are told of in the next
 * is no fault: what sleeps far from the window wakes while the line is kept.
 */
const TRAP = `{
  const tell = (...words) => navigator.sendBeacon('/trouble/' + encodeURIComponent(words.join(' ')));
  addEventListener('error', ({ message, target }) =>
    message?.startsWith('ResizeObserver loop completed') ||
    tell(message ?? 'not loaded: ' + (target.src ?? target.href)), true);
  addEventListener('unhandledrejection', ({ reason }) => tell(reason));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    tell(violatedDirective, blockedURI));
  const { error } = console;
  console.error = (...words) => (tell(...words), error.apply(console, words));
}`;

/** A page with the trap before anything else: not every driver hands on what the console says. */
export const withTrap = (html: string): string =>
  html
    .replace("script-src 'self'", `$& '${sha256(TRAP)}'`)
    .replace('<title>', () => `<script>${TRAP}</script><title>`);

/** What went wrong in the pages of a site. */
export const trappedAt = ({ requests }: Served): string[] =>
  requests.map(({ path }) => path).filter((path) => path.startsWith('/trouble/'));
