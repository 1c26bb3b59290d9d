import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { tightenPolicy } from './policy.ts';

const css = 'p{margin:0}';
const hash = `sha256-${createHash('sha256').update(css).digest('base64')}`;
const page = (policy: string) =>
  `<meta http-equiv="content-security-policy" content="${policy}"><style>${css}</style>`;

test('keeps the hash of what stands in the page and drops the others', () => {
  expect(tightenPolicy(page(`script-src 'self' 'sha256-x='; style-src 'self' '${hash}'`))).toBe(
    page(`script-src 'self'; style-src 'self' '${hash}'`),
  );
});

test('refuses a page without a policy', () => {
  expect(() => tightenPolicy('<p>')).toThrow('no Content Security Policy');
});
