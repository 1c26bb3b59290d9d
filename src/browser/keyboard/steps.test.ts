import { expect, test } from 'vitest';
import { nextStep } from './steps.ts';

test.each([
  { focused: 3, passed: 0, way: 1, next: 4 },
  { focused: 0, passed: -1, way: -1, next: -1 },
  { focused: -1, passed: 4, way: 1, next: 5 },
  { focused: -1, passed: 4, way: -1, next: 4 },
  { focused: -1, passed: -1, way: 1, next: 0 },
] as const)('from $focused, past $passed, by $way to $next', ({ focused, passed, way, next }) => {
  expect(nextStep(focused, passed, way)).toBe(next);
});
