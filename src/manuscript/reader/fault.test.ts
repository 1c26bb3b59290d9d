import { expect, test } from 'vitest';
import { describe, refusal } from './fault.ts';

const fault = {
  file: 'content/edition.mdx',
  line: 12,
  column: 5,
  what: '」 without its partner',
  cure: 'Close it',
};
const line = 'content/edition.mdx:12:5  」 without its partner. Close it.';

test('a fault is one line: where, what, and what to do', () => {
  expect(describe(fault)).toBe(line);
});

test('a refusal says all faults and nothing of where it was thrown', () => {
  const error = refusal([fault, fault]);
  expect(error.message.split('\n')).toEqual(['The manuscript has faults:', line, line]);
  expect(error.stack).toBe('');
});
