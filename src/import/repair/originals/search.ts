import type { Table } from '../damage.ts';
import { damagedLine } from '../damaged-line.ts';
import { BEGINNING, type Node, scoreOf, type Step } from './node.ts';
import { waysOn } from './ways.ts';

/** A line as it may have been: damaging it gives the line that was searched. */
export type Origin = {
  readonly text: string;
  readonly steps: readonly Step[];
  /** How likely it is, in nats; only differences mean anything. */
  readonly score: number;
  /** What the machine's table must hold beside what was known. */
  readonly supposed: Table;
};

/** How many ways are followed at once. */
const WIDTH = 60;
/** How far behind the likeliest a way is given up, in nats. */
const DESPAIR = 100;

/**
 * Searches the lines that the machine turns into this one, the likeliest first. Where none does,
 * `beginnings` turn into as much of it as can be followed before the characters shift for good.
 */
export function search(text: string, table: Table): { origins: Origin[]; beginnings: Origin[] } {
  const line = damagedLine(text);
  const nodesAt: Node[][] = Array.from({ length: text.length + 1 }, () => []);
  nodesAt[0] = [BEGINNING];
  let whole: readonly Node[] = [];
  for (let at = 0; at < text.length; at++) {
    const nodes = likeliest(nodesAt[at] ?? []);
    const unbroken = nodes.filter(({ pending, step }) => pending < 0 && step && !step.broken);
    if (unbroken.length > 0) whole = unbroken;
    for (const node of nodes)
      for (const next of waysOn(line, table, node)) nodesAt[next.at]?.push(next);
  }
  const ended = (nodesAt[text.length] ?? []).filter(({ pending }) => pending < 0);
  return { origins: likeliest(ended).map(originOf), beginnings: whole.map(originOf) };
}

/** The likeliest ways, each text once. */
export function likeliest(nodes: readonly Node[], width = WIDTH): readonly Node[] {
  if (nodes.length <= 1) return nodes;
  const sorted = nodes.toSorted((a, b) => scoreOf(b) - scoreOf(a));
  const least = scoreOf(sorted[0] ?? BEGINNING) - DESPAIR;
  const seen = new Set<string>();
  return sorted
    .filter((node) => {
      const way = `${node.pending} ${node.last} ${node.text}`;
      if (scoreOf(node) < least || seen.has(way)) return false;
      seen.add(way);
      return true;
    })
    .slice(0, width);
}

export function originOf(node: Node): Origin {
  const steps: Step[] = [];
  for (let one: Node | undefined = node; one?.step; one = one.before) steps.push(one.step);
  steps.reverse();
  return {
    text: steps.map(({ character }) => character).join(''),
    steps,
    score: scoreOf(node),
    supposed: node.supposed,
  };
}
