import { expect, test } from 'vitest';
import { bookmarkIn } from './bookmark.ts';
import { sectionIdOf } from './place.ts';

const TEXT = {
  sectionOf: sectionIdOf,
  headingOf: (id: string) => ({ first: '一', last: '二' })[id],
  isInLast: (id: string) => id.startsWith('last'),
};
const TOP = { hash: '', search: '', scrollY: 0 };

function reader(place?: string) {
  const kept = {
    place,
    recall: () => kept.place,
    keep: (_: string, id: string) => void (kept.place = id),
    forget: () => void (kept.place = undefined),
  };
  return { kept, ...bookmarkIn(TEXT, kept) };
}

test('offers where one stopped, by the heading above', () => {
  expect(reader('first-3').offer(TOP)).toEqual({ id: 'first-3', section: 'first', heading: '一' });
});

test.each([undefined, '', 'gone-3', '../<b>'])('offers nothing when %j was kept', (place) => {
  expect(reader(place).offer(TOP)).toBeUndefined();
});

test.each([{ hash: '#note-a' }, { search: '?q=a' }, { scrollY: 300 }])(
  'offers nothing to whom %j already leads',
  (arrival) => {
    expect(reader('first-3').offer({ ...TOP, ...arrival })).toBeUndefined();
  },
);

test('a visit to a note loses nothing', () => {
  const { kept, stopAt } = reader();
  stopAt('first-2', false);
  stopAt('note-a', true);
  expect(kept.place).toBe('first-2');
});

test('whoever read past the end from the last section has finished', () => {
  const { kept, stopAt } = reader('last-4');
  stopAt('notes', false);
  expect(kept.place).toBe('last-4');
  stopAt('notes', true);
  expect(kept.place).toBeUndefined();
});
