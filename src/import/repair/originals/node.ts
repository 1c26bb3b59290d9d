import { type Reading, START } from '../../language/words.ts';
import type { Table } from '../damage.ts';

/** The state of the machine between two characters of the original, and how it came there. */
export type Node = {
  /** An offset in the damaged line. */
  readonly at: number;
  /** The lead byte that the decoder holds, or -1. */
  readonly pending: number;
  /** The last byte that may begin an occurrence, or -1. */
  readonly last: number;
  /** What stood before, marks folded. */
  readonly text: string;
  readonly reading: Reading;
  readonly penalty: number;
  /** What the machine's table must hold beside what is known. */
  readonly supposed: Table;
  readonly step?: Step;
  readonly before?: Node;
};

/** A character as it was before the damage, and the part of the damaged line that shows it. */
export type Step = {
  readonly character: string;
  readonly from: number;
  readonly to: number;
  /** Whether no author can have written this: a shifted character, or a letter with a reading. */
  readonly broken: boolean;
};

export const BEGINNING: Node = {
  at: 0,
  pending: -1,
  last: -1,
  text: '',
  reading: START,
  penalty: 0,
  supposed: new Map(),
};

/** How likely a way is, in nats; only differences mean anything. */
export const scoreOf = ({ reading, penalty }: Node): number => (reading.scores[0] ?? 0) - penalty;
