import { expect, test } from 'vitest';
import { unionOf } from './union.ts';

test('each directive allows what any page allows, once', () => {
  const policies = [
    "default-src 'none'; script-src 'self' 'sha256-b'; style-src 'self'",
    "default-src 'none';script-src 'self' 'sha256-a'; img-src 'self';",
  ];
  expect(unionOf(policies)).toBe(
    "default-src 'none'; script-src 'self' 'sha256-a' 'sha256-b'; style-src 'self'; img-src 'self'",
  );
});
