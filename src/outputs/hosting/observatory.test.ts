import { expect, test } from 'vitest';
import { rulesOf } from './headers.ts';

// Mozilla's Observatory, its tests and what each gives or takes, read off the one table of headers:
// https://github.com/mdn/mdn-http-observatory, and its page "Tests and scoring". A page begins with 100.

const POLICY =
  "default-src 'none'; script-src 'self' 'sha256-a='; style-src 'self' 'sha256-b='; img-src 'self'; form-action 'self'; base-uri 'none'";
const headers: Record<string, string> = rulesOf(POLICY)[0]!.headers;
const of = (name: string) => headers[name] ?? '';
const directive = (name: string) =>
  of('Content-Security-Policy')
    .split('; ')
    .find((one) => one.startsWith(`${name} `))
    ?.split(' ')
    .slice(1);

/** Each test: what it is about, whether the best was reached, and what that gives. */
const TESTS: [string, boolean, number][] = [
  [
    'Content-Security-Policy without unsafe-*, and default-src none',
    !/'unsafe-(inline|eval)'/.test(of('Content-Security-Policy')) &&
      directive('default-src')?.join() === "'none'" &&
      !/\s(http:|https:|data:|\*)(\s|;|$)/.test(of('Content-Security-Policy')),
    10,
  ],
  ['no frames, by frame-ancestors', directive('frame-ancestors')?.join() === "'none'", 5],
  ['Referrer-Policy that tells no other site', of('Referrer-Policy') === 'no-referrer', 5],
  ['Cross-Origin-Resource-Policy', of('Cross-Origin-Resource-Policy') === 'same-origin', 10],
  ['X-Content-Type-Options', of('X-Content-Type-Options') === 'nosniff', 0],
  [
    'Strict-Transport-Security for half a year',
    Number(/max-age=(\d+)/.exec(of('Strict-Transport-Security'))?.[1]) >= 15_768_000,
    0,
  ],
  ['no cookies', !('Set-Cookie' in headers), 0],
  ['no access for other sites', !('Access-Control-Allow-Origin' in headers), 0],
];

test.each(TESTS)('%s', (_, isBest) => {
  expect(isBest).toBe(true);
});

test('makes A+, which begins at 100', () => {
  const score = TESTS.reduce((sum, [, isBest, gives]) => sum + (isBest ? gives : -20), 100);
  expect(score).toBeGreaterThanOrEqual(100);
});
