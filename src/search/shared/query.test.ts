import { expect, test } from 'vitest';
import { foldingBy } from './fold.ts';
import { namesFrom } from './names.ts';
import { LONGEST, readQuery } from './query.ts';

const fold = foldingBy('諾诺亞亚');
const names = namesFrom([['諾基亞', '案例', 'cases/nokia/', 'Nokia', '諾記']], fold);

test.each([
  ['手機', { phrase: ['手機'], words: [] }],
  ['諾記', { phrase: ['诺记'], words: [] }],
  ['Open AI', { phrase: ['openai'], words: [['open'], ['ai']] }],
  ['  手機　手機 ', { phrase: ['手機手機'], words: [] }],
  ['手機 ——', { phrase: ['手機'], words: [] }],
  ['——', undefined],
  ['', undefined],
])('reads %j', (typed, query) => {
  expect(readQuery(typed, foldingBy('諾诺亞亚記记'), [])).toEqual(query);
});

test('a spelling of a name stands for all, as a phrase and as a word', () => {
  expect(readQuery('NOKIA', fold, names)).toEqual({
    phrase: ['nokia', '诺基亚', '诺記'],
    words: [],
  });
  expect(readQuery('诺基亚 手機', fold, names)).toEqual({
    phrase: ['诺基亚手機'],
    words: [['诺基亚', 'nokia', '诺記'], ['手機']],
  });
  expect(readQuery('nok', fold, names)).toEqual({ phrase: ['nok'], words: [] });
});

test('what is pasted is cut off', () => {
  expect(readQuery('手'.repeat(LONGEST + 1), fold, [])?.phrase).toEqual(['手'.repeat(LONGEST)]);
});
