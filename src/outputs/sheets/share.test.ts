import { expect, test } from 'vitest';
import { rulesIn, shareStyle } from './share.ts';

const LAYERS = '@layer a,b;';
const pageOf = (css: string) => `<html><head><style>${css}</style></head><p>文</p></html>`;
const share = (...styles: string[]) =>
  shareStyle(new Map(styles.map((css, nth) => [`${nth}.html`, pageOf(css)])), LAYERS, '/_astro/');

test('one sheet has the rules of all pages once, and each page leads to it', () => {
  const { name, css, pages } = share(
    '@layer a{p{color:red}}@layer b{p{margin:0}}',
    '@layer a{q{color:red}}@layer b{p{margin:0}}',
  );
  expect(css).toBe('@layer a,b;@layer a{q{color:red}}@layer a{p{color:red}}@layer b{p{margin:0}}');
  expect(name).toMatch(/^pages\.[\w-]{8}\.css$/);
  for (const html of pages.values())
    expect(html).toBe(
      `<html><head><link rel="stylesheet" href="/_astro/${name}"></head><p>文</p></html>`,
    );
});

test('the same style has the same name, another has another', () => {
  expect(share('p{margin:0}').name).toBe(share('p{margin:0}').name);
  expect(share('p{margin:0}').name).not.toBe(share('p{margin:1px}').name);
});

test('pages that disagree about an order are refused', () => {
  const [one, two] = ['p{margin:0}', 'p{margin:1px}'];
  expect(() => share(one + two, two + one)).toThrow('1.html has its style in another order');
});

test.each([
  ['@layer a;@layer a{p{margin:0}}\n@layer b;', ['@layer a{p{margin:0}}']],
  [
    '@font-face{src:url(a)}q:after{content:"}"}',
    ['@font-face{src:url(a)}', 'q:after{content:"}"}'],
  ],
  ['@import "x;y";@media print{p{margin:0}}', ['@import "x;y";', '@media print{p{margin:0}}']],
])('%s', (css, rules) => {
  expect([...rulesIn(css)]).toEqual(rules);
});
