import { normalise, simplifyPlainly } from './dictionaries.ts';
import { latticeOf } from './segmentation/lattice.ts';
import type { Word } from './segmentation/lexicon.ts';
import { marks } from './marks.ts';
import { OPEN } from './rules.ts';
import { likeliest, type Way } from './segmentation/segment.ts';
import { type Entry, trieOf } from './trie.ts';

/** What a page says of its own names: 徐乾學 → 徐乾学. */
export type Glossary = readonly Entry[];

/** A stretch of a block: a word of the glossary, a run of Han, or what is between. */
export interface Piece {
  readonly text: string;
  readonly simplified: string;
  /** In a run whose forms had to be chosen. */
  readonly choice?: Choice;
}

/** The words chosen for a run, and all that might stand there. */
export interface Choice {
  readonly way: Way;
  readonly lattice: readonly (readonly Word[])[];
  readonly from: Word;
  readonly to: Word;
}

const HAN = /(\p{Script=Han}+)/u;

const edge = (text: string, kind: 'name' | 'mark'): Word => ({
  start: 0,
  end: 0,
  simplified: text,
  cost: 0,
  kind,
});

/**
 * A reader of Traditional text that chooses the words of each block: the glossary's first, nothing
 * reaches into them; else the likeliest words of each run of Han characters.
 * Throws on a glossary entry whose sides differ in code points.
 */
export function makeReader(glossary: Glossary): (block: string) => Piece[] {
  const entries = glossary.map(([from, to]): Entry => [normalise(from), to]);
  const names = new Map(entries);
  const trie = trieOf(entries);
  return (block) => {
    const text = normalise(block);
    const stretches = trie
      .segment(text)
      .flatMap((stretch) => (names.has(stretch) ? [stretch] : stretch.split(HAN)))
      .filter((stretch) => stretch !== '');
    const edgeAt = (index: number, side: 0 | -1) => {
      const stretch = stretches[index] ?? '';
      return names.has(stretch)
        ? edge(stretch, 'name')
        : edge([...stretch.trim()].at(side) ?? '', 'mark');
    };
    return stretches.map((stretch, index): Piece => {
      const name = names.get(stretch);
      if (name !== undefined) return { text: stretch, simplified: name };
      const run = [...stretch];
      if (!run.some((character) => OPEN.has(character)))
        return { text: stretch, simplified: simplifyPlainly(stretch) };
      const lattice = latticeOf(run, text);
      const [from, to] = [edgeAt(index - 1, -1), edgeAt(index + 1, 0)];
      const way = likeliest(lattice, from, to);
      const simplified = way.words.map((word) => word.simplified).join('');
      return { text: stretch, simplified, choice: { way, lattice, from, to } };
    });
  };
}

/**
 * A converter from Traditional text to Simplified, words and marks, a block at a time.
 * The text keeps its number of code points: throws on a glossary entry whose sides differ in it.
 */
export function makeConverter(glossary: Glossary = []): (block: string) => string {
  const read = makeReader(glossary);
  // Many pages show the same blocks.
  const memo = new Map<string, string>();
  return (block) => {
    const simplified = memo.get(block) ?? marks(textOf(read(block)));
    memo.set(block, simplified);
    return simplified;
  };
}

const textOf = (pieces: readonly Piece[]) => pieces.map(({ simplified }) => simplified).join('');
