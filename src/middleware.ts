import { defineMiddleware } from 'astro:middleware';
import { scriptOf } from './lib/address.ts';
import { toHans } from './lib/script/hans.ts';

/**
 * The boundary between the scripts: every page is made in Traditional, and a page under `/hans/`
 * is turned into Simplified here, whole, in build and dev alike.
 */
export const onRequest = defineMiddleware(async ({ params, locals }, next) => {
  const response = await next();
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
  if (scriptOf(params['script']) === 'zh-Hant' || !isPage) return response;
  const html = toHans(await response.text(), { glossary: Object.entries(locals.glossary ?? {}) });
  return new Response(html, response);
});
