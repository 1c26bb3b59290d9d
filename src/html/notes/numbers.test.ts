import { expect, test } from 'vitest';
import { callIds, inOrderOfNumbers } from './numbers.ts';

const calls = (labels: string) => labels.split(' ').map((label) => ({ label }));

test('a call has its label, and its number from the second on', () => {
  expect(callIds(calls('nokia meta nokia nokia'))).toEqual([
    'call-nokia',
    'call-meta',
    'call-nokia-2',
    'call-nokia-3',
  ]);
});

test.each(['other other other-2 other', 'other-2 other-2 other other', 'a a-2 a a-3 a a-2 a-2-2'])(
  'no two calls share an id, and every first call has its label: %s',
  (labels) => {
    const list = calls(labels);
    const ids = callIds(list);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { label } of list)
      expect(ids[list.findIndex((one) => one.label === label)]).toBe(`call-${label}`);
  },
);

test('calls within notes come after those of the text, note by note', () => {
  const within: Record<string, string> = { b: 'c a', c: 'd' };
  const order = inOrderOfNumbers(calls('a b a'), (label) =>
    within[label] ? calls(within[label]) : [],
  );
  expect(order.map(({ label }) => label).join(' ')).toBe('a b a c a d');
});
