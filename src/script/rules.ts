import { normalise, PHRASES, simplify, simplifyPlainly } from './dictionaries.ts';
import { costOf, known, UNKNOWN } from './segmentation/lexicon.ts';
import { NAMED } from './segmentation/persons.ts';
import { FORMS, OTHER_FORMS } from './tables/forms.ts';
import { SPELLINGS } from './tables/spellings.ts';
import { type Entry, seal } from './trie.ts';

/** A word that our tables or OpenCC write in a form of its own. */
interface Rule {
  readonly simplified: string;
  /** It is taken to be counted as often as this, though the dictionary may have seen it less. */
  readonly count: number;
  /** It holds only in a block that has this. */
  readonly near?: RegExp | undefined;
}

const PHRASE_COUNT = 10;
const SITE_COUNT = 100;
/** By how much a word of ours is likelier than its characters side by side by chance. */
const NO_CHANCE = 2;

const siteRules = [...FORMS, ...SPELLINGS].flatMap(({ of, as, words, near }) =>
  words.map(normalise).map((word): [string, Rule] => {
    const simplified = word.split(of).map(simplify).join(as);
    return [word, { simplified, count: SITE_COUNT, near }];
  }),
);

/** By the word in Traditional, normalised to be found in normalised text. */
export const RULES: ReadonlyMap<string, Rule> = new Map([
  ...PHRASES.map(([word, simplified]): [string, Rule] => [
    word,
    { simplified, count: PHRASE_COUNT },
  ]),
  ...siteRules,
]);

export const LONGEST_RULE = Math.max(...Array.from(RULES.keys(), ({ length }) => length));

/** Our own words with their Simplified, but those that hold only near others. */
export const SITE_WORDS = siteRules
  .filter(([, { near }]) => near === undefined)
  .map(([word, { simplified }]): Entry => [word, simplified]);

/** What it costs that the word of a rule stands somewhere. */
export function ruleCost(word: string, { simplified, count }: Rule): number {
  const counted = Math.min(known(simplified)?.cost ?? Infinity, costOf(count));
  if (count === PHRASE_COUNT) return counted;
  const byChance = [...simplifyPlainly(word)].reduce(
    (sum, character) => sum + (known(character) ?? UNKNOWN).cost,
    0,
  );
  return Math.min(counted, byChance - NO_CHANCE);
}

/** Each character by itself, but for the spellings: a longer word takes that of one within it. */
export const spell = seal(
  SPELLINGS.flatMap(({ of, as, words }) =>
    words.map(normalise).map((word): Entry => [word, word.split(of).map(simplifyPlainly).join(as)]),
  ),
  simplifyPlainly,
);

/** Characters whose form depends on the word. */
export const OPEN: ReadonlySet<string> = new Set([
  ...OTHER_FORMS.keys(),
  ...NAMED.keys(),
  ...[...FORMS, ...SPELLINGS].map(({ of }) => of),
  ...PHRASES.flatMap(([from, to]) =>
    [...from].filter((character, index) => simplifyPlainly(character) !== [...to][index]),
  ),
]);
