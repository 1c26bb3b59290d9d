import type { Block, RecordKind } from './rank.ts';

/**
 * What an index has: its records in the order in which they were indexed, each with the room that its
 * text takes; and its parts, each with the first character in it, in the order of characters.
 */
export type Contents = {
  records: [name: string, length: number][];
  parts: [first: string, name: string][];
};

/** Where a character stands in the texts of all records, one behind the other: how far from its place before. */
export type Part = Record<string, number[]>;

/** What is shown of a record. */
export type IndexedRecord = {
  kind: RecordKind;
  title: string;
  /** The page, below the site's base. */
  page: string;
  blocks: Block[];
};

/** The order of characters: by what a string compares, 𠮷 comes before some that it stands behind. */
export const inOrder = (a: string, b: string): number =>
  (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0);
