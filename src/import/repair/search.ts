import type { Table } from './damage.ts';
import { type DamagedLine, damagedLine } from './damaged-line.ts';
import { BROKEN } from './gbk.ts';
import { BEGINNING, type Node, type Step, waysOn } from './ways.ts';

/** A line as it may have been: damaging it gives the line that was searched. */
export type Origin = {
  readonly text: string;
  readonly steps: readonly Step[];
  /** How likely it is, in nats; only differences mean anything. */
  readonly score: number;
  /** How many of its characters the line shows only in part. */
  readonly guessed: number;
  /** What the machine's table must hold beside what was known. */
  readonly supposed: Table;
};

/** How many ways are followed at once. */
const WIDTH = 60;
/** How many of them may guess what the line does not show. */
const GUESSERS = 8;
/** How far behind the likeliest a way is given up, in nats. */
const DESPAIR = 40;
/** How many pairs in a row may have vanished. */
const VANISHED_IN_A_ROW = 2;
/** What a paragraph that ends without a stop costs. */
const OPEN_END = 4;
/** What a character is worth: the words know less than a reader, and would rather have none. */
const WORTH = 1.5;

/**
 * Searches the lines that the machine turns into this one, the likeliest first, at most two dozen.
 * `reached` is how far the line could be followed at all, an offset.
 */
export function search(text: string, table: Table): { origins: Origin[]; reached: number } {
  const line = damagedLine(text);
  const nodesAt: Node[][] = Array.from({ length: text.length + 1 }, () => []);
  nodesAt[0] = [BEGINNING];
  let reached = 0;
  for (let at = 0; at < text.length; at++) {
    let nodes = likeliest(nodesAt[at] ?? []);
    nodesAt[at] = [];
    if (nodes.length > 0) reached = at;
    for (let round = 0; round <= VANISHED_IN_A_ROW + 1 && nodes.length > 0; round++) {
      const here: Node[] = [];
      for (const [rank, node] of nodes.entries())
        for (const next of [
          ...atTheEnd(line, node),
          ...waysOn(line, table, node, rank < GUESSERS),
        ])
          (next.at === at ? here : nodesAt[next.at])?.push(next);
      nodes = likeliest(here);
    }
  }
  const ended = (nodesAt[text.length] ?? [])
    .filter(({ pending }) => pending < 0)
    .map((node) => ({ ...node, penalty: node.penalty + (endsWell(node) ? 0 : OPEN_END) }));
  if (ended.length > 0) reached = text.length;
  return { origins: likeliest(ended).slice(0, 24).map(originOf), reached };
}

/** A byte without its second, at the end of the line, is shown as a broken pair. */
function atTheEnd({ text }: DamagedLine, node: Node): Node[] {
  const { at, pending } = node;
  if (pending < 0 || at !== text.length - 1 || text[at] !== BROKEN) return [];
  const step = { character: '', from: at, to: text.length };
  return [{ ...node, at: text.length, pending: -1, step, before: node }];
}

const endsWell = (node: Node): boolean =>
  /^[。！？…：」』）]$/.test((node.step?.character || node.before?.step?.character) ?? '');

const scoreOf = ({ reading, penalty, count }: Node) =>
  (reading.scores[0] ?? 0) - penalty + WORTH * count;

function likeliest(nodes: readonly Node[]): readonly Node[] {
  if (nodes.length <= 1) return nodes;
  const least = nodes.reduce((most, node) => Math.max(most, scoreOf(node)), -Infinity) - DESPAIR;
  return nodes
    .filter((node) => scoreOf(node) >= least)
    .toSorted((a, b) => scoreOf(b) - scoreOf(a))
    .slice(0, WIDTH);
}

function originOf(node: Node): Origin {
  const steps: Step[] = [];
  for (let one: Node | undefined = node; one?.step; one = one.before) steps.push(one.step);
  steps.reverse();
  return {
    text: steps.map(({ character }) => character).join(''),
    steps,
    score: scoreOf(node),
    guessed: node.guessed,
    supposed: node.supposed,
  };
}
