import { defineMiddleware } from 'astro:middleware';
import { scriptOf } from './address.ts';
import { getGlossaryOf, getSite } from './collections/site.ts';
import { fileOf, printPage, readPage } from './html/page.ts';
import { toHans } from './script/page/hans.ts';
import { makeSimplifier, type Simplify } from './script/simplifier.ts';

/**
 * The boundary: every page is made in Traditional. Here, whole, it is read into one tree, what is done
 * to pages of its kind is done, and a page under `/hans/` is turned into Simplified; in build and dev
 * alike. What is no page takes its words through `locals.inScript`.
 */
export const onRequest = defineMiddleware(async ({ params, locals }, next) => {
  const isHans = scriptOf(params['script']) === 'zh-Hans';
  const simplify = await getSimplifier();
  locals.site = await getSite();
  locals.inScript = isHans ? simplify : (words) => words;
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  const page = readPage(await response.text());
  if (isHans) toHans(page, simplify, fileOf);
  return new Response(printPage(page), response);
});

let simplifier: Promise<Simplify> | undefined;

/** Made once in a build; in dev again for each page, since an author may change a glossary. */
function getSimplifier(): Promise<Simplify> {
  if (import.meta.env.DEV) simplifier = undefined;
  return (simplifier ??= getGlossaryOf().then(makeSimplifier));
}
