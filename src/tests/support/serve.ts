import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A server of built files. */
export type Served = {
  /** Its address, without a slash at the end. */
  origin: string;
  /** What was asked of it, in order: path and bytes that went out. */
  requests: { path: string; bytes: number }[];
  [Symbol.asyncDispose](): Promise<void>;
};

const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

type Options = {
  base?: string;
  fontDelay?: number;
  haltAt?: (plain: Buffer, path: string) => number;
  haltFor?: number;
  changed?: (text: string, path: string) => string;
  headers?: (request: IncomingMessage) => Record<string, string>;
};

/** Texts as they went out, by their files: brotli at its best takes its time. */
const compressed = new Map<string, Buffer>();

/**
 * Serves a folder on a free port as a good host would: brotli for text, `index.html` for a folder,
 * `404.html` for the rest.
 *
 * @param options.base path below which the site lies, `/` or `/essay/`
 * @param options.fontDelay milliseconds that every font is late
 * @param options.haltAt the byte at which a file halts, as on a slow line; below zero nowhere
 * @param options.haltFor milliseconds that it halts
 * @param options.changed what is sent in the place of a text, by its path below the folder
 * @param options.headers what is sent with an answer, beside its type
 */
export async function serve(
  folder: string,
  { base = '/', fontDelay = 0, haltAt, haltFor = 500, changed, headers }: Options = {},
): Promise<Served> {
  const requests: Served['requests'] = [];
  const asItIs = (file: string, plain: Buffer): Buffer => {
    const body = compressed.get(file) ?? compress(plain);
    compressed.set(file, body);
    return body;
  };
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const inside = path.startsWith(base) ? path.slice(base.length) : '404.html';
    const file = join(folder, /(^|\/)$/.test(inside) ? `${inside}index.html` : inside);
    if (file.endsWith('.woff2')) await wait(fontDelay);
    const found = await readFile(file).catch(() => undefined);
    const type = found ? (TYPES[extname(file)] ?? 'application/octet-stream') : TYPES['.html'];
    const plain = found ?? (await readFile(join(folder, '404.html')));
    const halt = haltAt?.(plain, inside) ?? -1;
    if (halt >= 0) {
      requests.push({ path, bytes: plain.length });
      response.writeHead(200, { 'content-type': type });
      response.write(plain.subarray(0, halt));
      await wait(haltFor);
      response.end(plain.subarray(halt));
      return;
    }
    const isText = /text|svg|json/.test(type ?? '');
    const body = !isText
      ? plain
      : changed
        ? brotliCompressSync(changed(plain.toString(), inside), QUICK)
        : asItIs(file, plain);
    requests.push({ path, bytes: body.length });
    response.writeHead(found ? 200 : 404, {
      ...headers?.(request),
      'content-type': type,
      ...(isText && { 'content-encoding': 'br' }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    [Symbol.asyncDispose]: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** A text as it travels: brotli at its best. */
export function compress(body: Buffer | string): Buffer {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}
