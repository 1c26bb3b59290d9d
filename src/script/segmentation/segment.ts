import { linkCost } from './context.ts';
import type { Word } from './lexicon.ts';

/** A word of a lattice with its cheapest way from the start. */
interface Step {
  readonly word: Word;
  /** The cost of the way, this word included. */
  readonly cost: number;
  readonly before: Step | undefined;
}

/** Words that make up a run. */
export interface Way {
  readonly words: readonly Word[];
  /** −ln of its likelihood; infinite if no words make up the run. */
  readonly cost: number;
}

/**
 * The likeliest way through a lattice (Viterbi 1967), from one word to another. Of two equal ways,
 * the one whose words are listed first.
 */
export function likeliest(lattice: readonly (readonly Word[])[], from: Word, to: Word): Way {
  const ending: Step[][] = Array.from({ length: lattice.length + 1 }, () => []);
  ending[0]?.push({ word: from, cost: 0, before: undefined });
  const stepTo = (word: Word, place: number): Step | undefined => {
    let best: Step | undefined;
    for (const before of ending[place] ?? []) {
      const cost = before.cost + linkCost(before.word, word) + word.cost;
      if (best === undefined || cost < best.cost) best = { word, cost, before };
    }
    return best;
  };
  for (const [place, words] of lattice.entries()) {
    for (const word of words) {
      const step = stepTo(word, place);
      if (step) ending[word.end]?.push(step);
    }
  }
  const last = stepTo(to, lattice.length);
  const words: Word[] = [];
  for (let step = last?.before; step?.before; step = step.before) words.unshift(step.word);
  return { words, cost: last?.cost ?? Infinity };
}
