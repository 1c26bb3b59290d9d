import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { tightenPolicy } from './tighten.ts';

const css = 'p{margin:0}';
const own = `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
const meta = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}">`;

test('keeps the hash of what stands in the page, drops the others, and puts the policy first', () => {
  const rest = '<title>x</title>';
  const style = `<style>${css}</style></head>`;
  expect(
    tightenPolicy(
      `<head><meta charset="utf-8">${rest}${meta(`script-src 'self' 'sha256-x='; style-src 'self' ${own}`)}${style}`,
    ),
  ).toBe(
    `<head><meta charset="utf-8">${meta(`script-src 'self'; style-src 'self' ${own}`)}${rest}${style}`,
  );
});

test('refuses a page without a policy', () => {
  expect(() => tightenPolicy('<p>')).toThrow('no Content Security Policy');
});
