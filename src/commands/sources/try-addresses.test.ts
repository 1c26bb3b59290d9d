import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportOn } from './report.ts';
import { type Outcome, tryAddresses } from './try-addresses.ts';

// A host that knows of every kind of answer, and of how many are asked for at a time.

let open = 0;
let most = 0;
const asked: string[] = [];
const answer: RequestListener = ({ method = '', url = '' }, response) => {
  asked.push(`${method} ${url}`);
  if (url === '/silent') return; // for ever
  open++;
  most = Math.max(most, open);
  setImmediate(() => {
    const [status, location] = {
      '/here': [200],
      '/no-head': [method === 'HEAD' ? 405 : 200],
      '/old': [301, '/new'],
      '/new': [200],
      '/shy': [403],
    }[url] ?? [404];
    response.writeHead(Number(status), location ? { location: String(location) } : {});
    response.end();
    open--;
  });
};
const server = createServer(answer);
let host = '';
let outcomes = new Map<string, Outcome>();

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const paths = ['/here', '/no-head', '/old', '/shy', '/lost', '/here'];
  const addresses = [...paths.map((path) => host + path), 'http://127.0.0.1:1/closed'];
  outcomes = new Map([
    ...(await tryAddresses(addresses, { pause: 0 })),
    ...(await tryAddresses([`${host}/silent`], { patience: 100 })),
  ]);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test.each([
  ['/here', 'lives', /^$/],
  ['/no-head', 'lives', /^$/],
  ['/old', 'moved', /\/new$/],
  ['/shy', 'refused', /^403$/],
  ['/lost', 'gone', /^404$/],
  ['/silent', 'gone', /^no answer in 0\.1 s$/],
])('%s %s', (path, state, detail) => {
  const outcome = outcomes.get(host + path);
  expect(outcome?.state).toBe(state);
  expect(outcome?.detail).toMatch(detail);
});

test('a host that is not there is gone, and says why', () => {
  expect(outcomes.get('http://127.0.0.1:1/closed')).toMatchObject({ state: 'gone' });
  expect(outcomes.get('http://127.0.0.1:1/closed')?.detail).not.toBe('');
});

test('a host is asked for one page at a time, once, and for its head first', () => {
  expect(most).toBe(1);
  expect(asked.filter((one) => one.endsWith('/here'))).toEqual(['HEAD /here']);
  expect(asked.filter((one) => one.endsWith('/no-head'))).toEqual([
    'HEAD /no-head',
    'GET /no-head',
  ]);
});

test('the report sums up, and names what died with its cases', () => {
  const rows = [...outcomes.keys()].map((address, index) => {
    return { source: `source-${index}`, address, cases: ['nokia', 'sogou'] };
  });
  const report = reportOn(rows, outcomes, '2026-11-28');
  expect(report.split('\n')[2]).toBe('Of 7 addresses 2 answer, 1 moved, 1 refused, 3 are gone.');
  expect(report).toMatch(/`source-\d` <http:\S+\/lost>: 404 \(nokia, sogou\)/);
  expect(report).not.toContain('/here');
});
