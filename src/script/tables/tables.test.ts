import { expect, test } from 'vitest';
import { normalise, simplifyPlainly } from '../dictionaries.ts';
import { CHARACTERS } from './characters.ts';
import { FORMS } from './forms.ts';
import { SPELLINGS } from './spellings.ts';

const forms = [...FORMS, ...SPELLINGS];

test.each(forms)('every word of “$of as $as” has the character', ({ of, words }) => {
  expect(words.filter((word) => !word.includes(of))).toEqual([]);
});

test('a normalised word still has its character', () => {
  const lost = forms.flatMap(({ of, words }) =>
    words.filter((word) => !normalise(word).includes(of)),
  );
  expect(lost).toEqual([]);
});

test('no word is told to take two forms', () => {
  const seen = new Map<string, string>();
  const contradictions = forms.flatMap(({ of, as, words }) =>
    words.filter((word) => {
      const earlier = seen.get(of + word) ?? as;
      seen.set(of + word, as);
      return earlier !== as;
    }),
  );
  expect(contradictions).toEqual([]);
});

test('characters are single, given once, and reached after normalising', () => {
  const traditionals = CHARACTERS.map(([traditional]) => traditional);
  expect(CHARACTERS.flat().filter((character) => [...character].length !== 1)).toEqual([]);
  expect(
    traditionals.filter((character, index) => traditionals.indexOf(character) !== index),
  ).toEqual([]);
  const missed = CHARACTERS.filter(([from, to]) => simplifyPlainly(normalise(from)) !== to);
  expect(missed).toEqual([]);
});
