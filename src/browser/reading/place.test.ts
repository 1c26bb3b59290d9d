import { expect, test } from 'vitest';
import { lineFor, offsetOf, placeIn, placeOf, sectionIdOf } from './place.ts';

test('a place comes back to the line when its block has another box', () => {
  const place = placeIn('a-1', { top: 100, height: 400 }, 300);
  expect(place).toEqual({ id: 'a-1', share: 0.5, rest: 0 });
  expect(offsetOf(place, { top: 20, height: 800 }, 300)).toBe(120);
});

test('a line below its block keeps its distance', () => {
  const place = placeIn('a-1', { top: 100, height: 100 }, 230);
  expect(place).toEqual({ id: 'a-1', share: 1, rest: 30 });
  expect(offsetOf(place, { top: 0, height: 50 }, 230)).toBe(-150);
});

test.each([
  ['playbook-99', 'playbook'],
  ['playbook', 'playbook'],
  ['gpt-4-turbo-3', 'gpt-4-turbo'],
  ['playbook-4-1', 'playbook'],
])('%s is numbered in %s', (id, section) => {
  expect(sectionIdOf(id)).toBe(section);
});

test('a line is written in the order in which it is read before the paint', () => {
  const line = lineFor('/hans/', { id: 'a-1', share: 0.5, rest: 0 }, 'note-a');
  expect(line).toBe('/hans/ a-1 0.5 0 note-a');
});

test('a place is read as it is handed on', () => {
  expect(placeOf('a-1 0.5 0')).toEqual({ id: 'a-1', share: 0.5, rest: 0 });
  expect(placeOf(undefined)).toBeUndefined();
});
