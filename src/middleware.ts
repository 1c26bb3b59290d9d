import { defineMiddleware } from 'astro:middleware';
import { scriptOf } from './address.ts';
import { getSite } from './content.ts';
import { toHans } from './script/hans.ts';

/**
 * The boundary between the scripts: every page is made in Traditional, and a page under `/hans/`
 * is turned into Simplified here, whole, in build and dev alike.
 */
export const onRequest = defineMiddleware(async ({ params, locals }, next) => {
  locals.site = await getSite();
  const response = await next();
  // Data for a script of ours may hold both scripts, as the list of names does.
  const isData = response.headers.get('Content-Type')?.startsWith('application/json');
  if (scriptOf(params['script']) === 'zh-Hant' || isData) return response;
  const html = toHans(await response.text(), { glossary: Object.entries(locals.glossary ?? {}) });
  return new Response(html, response);
});
