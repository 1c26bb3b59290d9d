import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { chmod, cp, mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findProgram } from '../support/debian.ts';
import { freePort } from './free-port.ts';

/** A kind of server: its program, Debian's package, and how it is started with what `npm run host` prints. */
const SERVERS = [
  {
    name: 'nginx',
    config: (site: string, folder: string) =>
      `daemon off; pid ${folder}/pid; error_log ${folder}/log; events {}\nhttp { access_log off; client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder}; uwsgi_temp_path ${folder}; scgi_temp_path ${folder};\n${site}}`,
    args: (file: string) => ['-c', file],
  },
  {
    name: 'caddy',
    config: (site: string) => `{\n  admin off\n  auto_https off\n}\n${site}`,
    args: (file: string) => ['run', '--adapter', 'caddyfile', '--config', file],
  },
] as const;

/** Milliseconds that the load lasts, and at least until every file was asked for. */
const LOAD = process.env['TEST_ALL'] ? 30_000 : 0;
const EVERY = [
  'x-content-type-options',
  'referrer-policy',
  'cross-origin-opener-policy',
  'strict-transport-security',
];

describe.each(SERVERS)('$name with what npm run host prints', ({ name, config, args }) => {
  let origin: string;
  let folder: Awaited<ReturnType<typeof mkdtempDisposable>>;
  let server: ChildProcess;

  beforeAll(async () => {
    const program = await findProgram(name);
    folder = await mkdtempDisposable(join(tmpdir(), `${name}-`));
    await cp('dist', join(folder.path, 'dist'), { recursive: true });
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    const host = join(process.cwd(), 'src/commands/host.ts');
    const unreadable = ['-c', 'umask 077; exec "$@"', 'sh'];
    const site = execFileSync('sh', [...unreadable, process.execPath, host, name, String(port)], {
      cwd: folder.path,
      encoding: 'utf8',
      env: { ...process.env, SITE_URL: 'http://localhost:4321' },
    });
    const file = join(folder.path, 'config');
    await writeFile(file, config(site, folder.path));
    await chmod(folder.path, 0o755); // its workers may be another user's
    server = spawn(program, args(file), {
      stdio: 'ignore',
      env: { ...process.env, HOME: folder.path },
    });
    for (let tries = 0; tries < 100; tries++) {
      if (
        await fetch(origin, { signal: AbortSignal.timeout(5000) }).then(
          () => true,
          () => false,
        )
      )
        return;
      await wait(100);
    }
    throw new Error(`${name} does not answer`);
  });
  afterAll(async () => {
    server.kill();
    await folder.remove();
  });

  test('every kind of file is sent whole, with its type and headers', async () => {
    const kinds = Map.groupBy(globSync('**/[!.]*.*', { cwd: 'dist' }), (path) => extname(path));
    expect([...kinds.keys()]).toEqual(expect.arrayContaining(['.html', '.woff2', '.epub', '.js']));
    for (const [kind, [path = '']] of kinds) {
      const response = await fetch(`${origin}/${path}`, {
        headers: { 'accept-encoding': 'br, gzip' },
      });
      expect(response.status, path).toBe(200);
      const body = Buffer.from(await response.arrayBuffer());
      expect(body.equals(readFileSync(`dist/${path}`)), path).toBe(true);
      expect(response.headers.get('content-type'), path).toMatch(TYPES[kind] ?? /./);
      for (const header of EVERY)
        expect(response.headers.get(header), `${path} ${header}`).toBeTruthy();
      expect(response.headers.get('cache-control'), path).toBe(
        /^_astro\/|^pagefind\/(notes\/)?(records|index)\//.test(path)
          ? 'public, max-age=31536000, immutable'
          : 'no-cache',
      );
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe-inline');
    }
  });

  test('texts travel compressed', async () => {
    const response = await fetch(origin, { headers: { 'accept-encoding': 'gzip' } });
    expect(response.headers.get('content-encoding')).toBe('gzip');
  });

  test('a folder is its page, and what is not there is our page, with 404', async () => {
    expect((await fetch(`${origin}/cases/nokia`)).url).toBe(`${origin}/cases/nokia/`);
    const lost = await fetch(`${origin}/nowhere/`);
    expect(lost.status).toBe(404);
    expect(await lost.text()).toBe(readFileSync('dist/404.html', 'utf8'));
  });

  test('many requests at once, and none fails', async () => {
    const paths = globSync('**/*.*', { cwd: 'dist' });
    const end = Date.now() + LOAD;
    const statuses = new Map<number, number>();
    const readers = Array.from({ length: 16 }, async (_, reader) => {
      for (let nth = reader; nth < paths.length || Date.now() < end; nth += 16) {
        const response = await fetch(`${origin}/${paths[nth % paths.length]}`);
        await response.arrayBuffer();
        statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      }
    });
    await Promise.all(readers);
    console.log(`${name}: ${statuses.get(200)} requests answered`);
    expect([...statuses.keys()]).toEqual([200]);
    expect(statuses.get(200)).toBeGreaterThanOrEqual(paths.length);
  });
});

const TYPES: Record<string, RegExp> = {
  '.html': /^text\/html; ?charset=utf-8$/i,
  '.js': /^text\/javascript; ?charset=utf-8$/i,
  '.json': /^application\/json; ?charset=utf-8$/i,
  '.xml': /^application\/xml; ?charset=utf-8$/i,
  '.webmanifest': /^application\/manifest\+json/,
  '.epub': /^application\/epub\+zip$/,
  '.woff2': /^font\/woff2$/,
  '.svg': /^image\/svg\+xml/,
  '.png': /^image\/png$/,
};
