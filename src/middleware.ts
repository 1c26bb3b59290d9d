import { defineMiddleware } from 'astro:middleware';
import { scriptOf } from './address.ts';
import { cachedText, pagesFolder } from './cache.ts';
import { ROOT } from './collections/entries.ts';
import { onceInBuild } from './collections/once.ts';
import { getGlossaryOf, getSite } from './collections/site.ts';
import { fileOf, printPage, pageTree } from './html/page.ts';
import { toHans } from './script/page/hans.ts';
import { makeSimplifier } from './script/simplifier.ts';

/**
 * The boundary: every page is made in Traditional. Here, whole, it is read into one tree, what is done
 * to pages of its kind is done, and a page under `/hans/` is turned into Simplified; in build and dev
 * alike. What is no page takes its words through `locals.inScript`. A build takes from the last one what
 * is made from the same.
 */
export const onRequest = defineMiddleware(async ({ params, url, locals }, next) => {
  const isHans = scriptOf(params['script']) === 'zh-Hans';
  const { glossaryOf, simplify } = await getSimplifier();
  locals.site = await getSite();
  locals.inScript = isHans ? simplify : (words) => words;
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  const html = await response.text();
  const make = async () => {
    const page = pageTree(html);
    if (isHans) toHans(page, simplify, fileOf);
    return printPage(page);
  };
  if (import.meta.env.DEV) return new Response(await make(), response);
  const files = new Set(['', ...Array.from(html.matchAll(FILE), ([, file = '']) => file)]);
  const madeFrom = [html, JSON.stringify(isHans && [...files].map(glossaryOf))];
  const name = `${pagesFolder(locals.site.key)}${url.pathname.replaceAll('/', '+')}.html`;
  return new Response(await cachedText(name, ROOT, madeFrom, make), response);
});

/** Names the files whose words a page shows, see html/page.ts. */
const FILE = / data-build-file="([^"]*)"/g;

const getSimplifier = onceInBuild(async () => {
  const glossaryOf = await getGlossaryOf();
  return { glossaryOf, simplify: makeSimplifier(glossaryOf) };
});
