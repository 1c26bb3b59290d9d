import { defineMiddleware } from 'astro:middleware';
import { scriptOf } from './address.ts';
import { getSite } from './content.ts';
import { printPage, readPage } from './html/page.ts';
import { toHans } from './script/hans.ts';

/**
 * The boundary: every page is made in Traditional. Here, whole, it is read into one tree, what is done
 * to pages of its kind is done, and a page under `/hans/` is turned into Simplified; in build and dev
 * alike.
 */
export const onRequest = defineMiddleware(async ({ params, locals }, next) => {
  locals.site = await getSite();
  const response = await next();
  const type = response.headers.get('Content-Type') ?? '';
  // Data for a script of ours may hold both scripts, as the list of names does.
  if (type.startsWith('application/json')) return response;
  const made = await response.text();
  const hant = type.startsWith('text/html') ? printPage(readPage(made)) : made;
  if (scriptOf(params['script']) === 'zh-Hant') return new Response(hant, response);
  const hans = toHans(hant, { glossary: Object.entries(locals.glossary ?? {}) });
  return new Response(hans, response);
});
