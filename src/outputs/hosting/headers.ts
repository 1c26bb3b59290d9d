/** A header by its name, as it is sent. */
type Headers = Record<string, string>;

/** Which paths below the site's base a rule is for, and what is sent with them. */
export type HeaderRule = {
  /** `*` stands for any characters. Where several rules fit a path, the last that names a header decides. */
  path: string;
  headers: Headers;
};

/** Where names are hashed, and so never change their content; all else is asked for anew, and found unchanged. */
export const HASHED = [
  '_astro/',
  'pagefind/records/',
  'pagefind/index/',
  'pagefind/notes/records/',
  'pagefind/notes/index/',
];
const FOR_EVER = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';

/** What no host knows by itself, or some know wrongly. */
export const TYPES: Record<string, string> = {
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.epub': 'application/epub+zip',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * The one table of headers: every host's own file is written from it, so that they cannot differ.
 *
 * @param policy the directives that hold on every page; each page has a narrower one of its own
 */
export function rulesOf(policy: string): HeaderRule[] {
  return [
    {
      path: '*',
      headers: {
        'Content-Security-Policy': `${policy}; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types site`,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
        'Cache-Control': ASK_AGAIN,
      },
    },
    // Cards and feeds are fetched by other sites.
    { path: 'cards/*', headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' } },
    ...HASHED.map((folder) => ({
      path: `${folder}*`,
      headers: { 'Cache-Control': FOR_EVER },
    })),
    ...Object.entries(TYPES).map(([ending, type]) => ({
      path: `*${ending}`,
      headers: { 'Content-Type': type },
    })),
  ];
}
