import type { APIRoute } from 'astro';
import { addressOf } from '../address.ts';

/** All may read all; the list of pages is named. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(addressOf('zh-Hant', 'sitemap.xml', import.meta.env.BASE_URL), site);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
