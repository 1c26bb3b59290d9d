/** Where the site will live. */
export type SiteUrl = {
  /** The origin, without a slash at its end: `https://user.github.io`. */
  site: string;
  /** The path below it, with slashes around: `/`, `/repo/`. */
  base: string;
  /** What said so: the name of a variable, or nothing where none did. */
  from?: string;
};

type Environment = Record<string, string | undefined>;

/** Where `npm run preview` serves. */
const LOCAL = 'http://localhost:4321';
/** What hosts say by themselves of the address that they will publish at; some leave out the scheme. */
const HOSTS = ['URL', 'CF_PAGES_URL', 'RENDER_EXTERNAL_URL', 'VERCEL_PROJECT_PRODUCTION_URL'];
/** A host that says its address says also who it is: `URL` alone could be anybody's. */
const SIGNS: Record<string, string> = {
  URL: 'NETLIFY',
  CF_PAGES_URL: 'CF_PAGES',
  RENDER_EXTERNAL_URL: 'RENDER',
  VERCEL_PROJECT_PRODUCTION_URL: 'VERCEL',
};

/**
 * Reads from the environment where the site will live: `SITE_URL`, which may have a path, and
 * `BASE_PATH`; else what the host says. On a machine of one's own it may be left open.
 *
 * @throws with the variable's name and the cure: on what is no address of a page, on two paths that
 * differ, and where `CI` is set and nobody says the address, since what is built there is published
 */
export function readSiteUrl(environment: Environment): SiteUrl {
  const { SITE_URL, BASE_PATH } = environment;
  const host = HOSTS.find((name) => environment[name] && environment[SIGNS[name] ?? '']);
  if (SITE_URL !== undefined) return placed('SITE_URL', SITE_URL, BASE_PATH);
  if (host) return placed(host, environment[host] ?? '', BASE_PATH);
  if (environment['CI'])
    throw new Error(
      'SITE_URL is not set. Nobody says where the site will live, and CI is set: what is built here would be published with links to localhost. Set SITE_URL, e.g. SITE_URL=https://example.org/essay/.',
    );
  return { site: LOCAL, base: pathOf(BASE_PATH ?? '/') };
}

function placed(from: string, value: string, path: string | undefined): SiteUrl {
  const url = parse(from, value);
  const base = path === undefined ? pathOf(url.pathname) : pathOf(path);
  if (path !== undefined && url.pathname !== '/' && pathOf(url.pathname) !== base)
    throw new Error(
      `${from} says that the site lies below ${url.pathname}, BASE_PATH says ${path}. Set one of them.`,
    );
  return { site: url.origin, base, from };
}

function parse(from: string, value: string): URL {
  const fault = (what: string) =>
    new Error(
      `${from}=${value} ${what}. Write the whole address of the site, e.g. ${from}=https://example.org/essay/.`,
    );
  if (!value.trim()) throw fault('is empty');
  const whole = from !== 'SITE_URL' && !value.includes('://') ? `https://${value}` : value;
  if (!/^https?:\/\/[^/]/i.test(whole) || !URL.canParse(whole)) throw fault('is no http address');
  const url = new URL(whole);
  if (url.username || url.password) throw fault('has a name or a password in it');
  if (url.search || url.hash) throw fault('has a ? or a # in it');
  pathOf(url.pathname, fault);
  return url;
}

/** A path with one slash at each end. Throws on what no folder of a host can be. */
function pathOf(path: string, fault = faultOf(path)): string {
  if (/\/\/|[?#\\\s]|%(?![0-9a-f]{2})/i.test(path) || path.split('/').includes('..'))
    throw fault('has a path that no host can serve');
  return `/${path.replace(/^\/|\/$/g, '')}/`.replace('//', '/');
}

const faultOf = (path: string) => (what: string) =>
  new Error(`BASE_PATH=${path} ${what}. Write the path below the host, e.g. BASE_PATH=/essay/.`);
