/**
 * A form that a character takes in certain words. The words are written in Traditional; what else
 * stands in them is simplified as usual.
 */
export interface Form {
  readonly of: string;
  readonly as: string;
  readonly words: readonly string[];
  /** The words mean this only in a block that has such a word. */
  readonly near?: RegExp;
}
