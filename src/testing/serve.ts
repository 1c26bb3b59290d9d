import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A server of built files, with the addresses that were asked of it. */
export type Served = {
  origin: string;
  requested: string[];
  [Symbol.asyncDispose](): Promise<void>;
};

/**
 * Serves a folder on a free port as a good host would: brotli for text, `index.html` for a folder,
 * `404.html` for the rest.
 *
 * @param fontDelay milliseconds that every font is late
 */
export async function serve(folder: string, { fontDelay = 0 } = {}): Promise<Served> {
  const requested: string[] = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    requested.push(path);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (fontDelay > 0 && file.endsWith('.woff2')) await wait(fontDelay);
    const found = await readFile(file).catch(() => undefined);
    const body = found ?? (await readFile(join(folder, '404.html')));
    const type = found ? (TYPES[extname(file)] ?? 'application/octet-stream') : TYPES['.html'];
    const small = /text|svg/.test(type ?? '');
    response.writeHead(found ? 200 : 404, {
      'content-type': type,
      ...(small && { 'content-encoding': 'br' }),
    });
    response.end(small ? compress(body) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requested,
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Bytes of a text as it travels: brotli at its best. */
export function compress(body: Buffer | string): Buffer {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}
