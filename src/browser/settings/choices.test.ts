import { expect, test } from 'vitest';
import { choiceKept } from './choices.ts';

const GROUP = ['90', '100', '110'].map((value) => ({
  name: 'size',
  value,
  defaultChecked: value === '100',
}));

test.each([
  ['110', '110'],
  ['100', '100'],
  [undefined, '100'],
  ['', '100'],
  ['huge', '100'],
])('where %j was kept, %s is chosen', (kept, value) => {
  expect(choiceKept(GROUP, () => kept)?.value).toBe(value);
});

test('a group is asked for by its own name', () => {
  const kept: Record<string, string> = { face: '110' };
  expect(choiceKept(GROUP, (name) => kept[name])?.value).toBe('100');
});
