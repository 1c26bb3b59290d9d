import type { APIRoute } from 'astro';
import { getEdition } from '../../collections/edition.ts';
import { scriptOf, scriptPaths } from '../../address.ts';
import { LIGHT } from '../../styles/palette.ts';

export const getStaticPaths = scriptPaths;

/** What a system needs to keep the site among its programs (W3C Web Application Manifest). */
export const GET: APIRoute = async ({ params, locals }) => {
  const { title, deck } = await getEdition();
  const root = import.meta.env.BASE_URL;
  const icon = (name: string, sizes: string, purpose: string) => {
    return { src: `${root}icons/${name}.png`, sizes, type: 'image/png', purpose };
  };
  const manifest = {
    name: locals.inScript(title),
    description: locals.inScript(deck),
    lang: scriptOf(params['script']),
    start_url: '.',
    scope: root,
    display: 'minimal-ui',
    background_color: LIGHT.paper,
    theme_color: LIGHT.paper,
    icons: [
      icon('192', '192x192', 'any'),
      icon('512', '512x512', 'any'),
      icon('maskable', '512x512', 'maskable'),
    ],
  };
  const headers = { 'Content-Type': 'application/manifest+json' };
  return new Response(JSON.stringify(manifest), { headers });
};
