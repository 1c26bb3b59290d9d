import { Trie } from 'opencc-js/core';

export type Entry = readonly [traditional: string, simplified: string];

/**
 * A longest-match trie of entries; where two tables name the same word, the earlier table wins.
 * Throws on an entry whose sides differ in code points: the HTML is cut back by counting them.
 */
export function trieOf(...tables: readonly (readonly Entry[])[]): Trie {
  const trie = new Trie();
  for (const [from, to] of tables.toReversed().flat()) {
    if ([...from].length !== [...to].length) {
      throw new Error(`Script table: “${from}” and “${to}” differ in length`);
    }
    trie.addWord(from, to);
  }
  return trie;
}

/** Replaces the words, each sealed from what stands around it, and leaves the rest to `rest`. */
export function seal(words: readonly Entry[], rest: (text: string) => string) {
  const trie = trieOf(words);
  const sealed = new Map(words);
  return (text: string) =>
    trie
      .segment(text)
      .map((piece) => sealed.get(piece) ?? rest(piece))
      .join('');
}
