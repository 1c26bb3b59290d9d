import { aloneCost } from './context.ts';
import { simplifyPlainly } from '../dictionaries.ts';
import { costOf, known, LONGEST, UNKNOWN, type Word } from './lexicon.ts';
import { NAMED, namesAt } from './persons.ts';
import { LONGEST_RULE, ruleCost, RULES, spell } from '../rules.ts';
import { OTHER_FORMS } from '../tables/forms.ts';
import { cross } from '../words.ts';

/** For each place of a run of normalised text, every word that may begin there. */
export const latticeOf = (run: readonly string[], block: string): Word[][] =>
  run.map((character, start) => [
    ...characterAt(run, start, character),
    ...wordsAt(run, start, block),
    ...namesAt(run, start).map(({ end, cost }): Word => {
      const forms = run.slice(start, end).map((one) => NAMED.get(one) ?? simplifyPlainly(one));
      return { start, end, simplified: forms.join(''), cost, kind: 'name' };
    }),
  ]);

/** What 著 and 沈 may be by themselves besides: to write, to sink. */
const BY_ITSELF: ReadonlyMap<string, Pick<Word, 'simplified' | 'cost' | 'kind'>> = new Map([
  ['著', { simplified: '著', cost: costOf(300), kind: 'verb' }],
  ['沈', { simplified: '沉', cost: costOf(2400), kind: 'verb' }],
]);

function characterAt(run: readonly string[], start: number, character: string): Word[] {
  const end = start + 1;
  const simplified = simplifyPlainly(character);
  const { cost, kind } = known(simplified) ?? UNKNOWN;
  const other = BY_ITSELF.get(character);
  return [
    { start, end, simplified, kind, cost: cost + aloneCost(character, run.slice(end)) },
    ...(other ? [{ start, end, ...other }] : []),
  ];
}

/** The words of the tables and OpenCC; where they say nothing, the dictionary's. */
function wordsAt(run: readonly string[], start: number, block: string): Word[] {
  const words: Word[] = [];
  let source = run[start] ?? '';
  let spellings = formsOf(source);
  for (let end = start + 1; end <= Math.min(run.length, start + LONGEST_RULE); end++) {
    const length = end - start;
    if (length > 1) {
      const character = run[end - 1] ?? '';
      source += character;
      spellings = length > LONGEST ? [] : cross(spellings, formsOf(character));
    }
    const rule = RULES.get(source);
    if (rule && (!rule.near || rule.near.test(block))) {
      const kind = known(rule.simplified)?.kind ?? 'other';
      const cost = ruleCost(source, rule);
      words.push({ start, end, simplified: rule.simplified, cost, kind });
    } else if (length > 1) {
      for (const [index, spelling] of spellings.entries()) {
        const word = known(spelling);
        const simplified = index === 0 ? spell(source) : spelling;
        if (word) words.push({ start, end, simplified, ...word });
      }
    }
  }
  return words;
}

/** The forms of a character in the dictionary's words, first what it is by itself. */
const formsOf = (character: string) => [
  simplifyPlainly(character),
  ...(OTHER_FORMS.get(character) ?? []),
];
