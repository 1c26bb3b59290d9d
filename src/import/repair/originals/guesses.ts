import { commonIn, isForeign } from './common.ts';
import type { Table } from '../damage.ts';
import { type DamagedLine, damagedLine } from '../damaged-line.ts';
import { BROKEN, asHalfWidth } from '../gbk.ts';
import { likeliest, originOf } from './search.ts';
import { byteless, vanished } from './traceless.ts';
import { BEGINNING, type Node, scoreOf } from './node.ts';
import { waysOn } from './ways.ts';

/** How many guesses are shown. */
const SHOWN = 8;
/** How much of the line on either side helps to decide, in UTF-16 units. */
const AROUND = 6;
/** How many ways are followed at once, and how many characters may vanish in a row. */
const WIDTH = 200;
const IN_A_ROW = 4;
/** What it costs, in nats, that a line does not end in a full stop. */
const UNSTOPPED = 8;
/** How much likelier two characters are that stand together elsewhere, in nats. */
const FAMILIAR = 3;

/** A stretch of a damaged line, offsets in UTF-16 units. */
type Gap = { readonly line: string; readonly from: number; readonly to: number };

/**
 * What may have stood in a gap, the likeliest first: the machine is run over every common character
 * there, pairs that vanished among them, and where that gives nothing, with bytes gone besides. Only
 * words rank what comes of it, and whether the manuscript says the same elsewhere; so a guess is shown
 * to the author, never taken.
 */
export function guesses(gap: Gap, table: Table, manuscript: string): string[] {
  const found = textsOf(gap, waysThrough(gap, table, false), manuscript);
  return found.length > 0 ? found : textsOf(gap, waysThrough(gap, table, true), manuscript);
}

/** What ways give, the likeliest first, less what is shown. */
function textsOf(gap: Gap, nodes: readonly Node[], manuscript: string): string[] {
  const scores = new Map<string, number>();
  for (const node of nodes) {
    const text = textIn(gap, node);
    const score = scoreOf(node) + FAMILIAR * familiarPairs(text, manuscript);
    if (score > (scores.get(text) ?? -Infinity)) scores.set(text, score);
  }
  const shown = asHalfWidth(gap.line.slice(gap.from, gap.to));
  return [...scores]
    .toSorted((a, b) => b[1] - a[1])
    .map(([text]) => text)
    .filter((text) => asHalfWidth(text) !== shown)
    .slice(0, SHOWN);
}

const startOf = ({ from }: Gap) => Math.max(0, from - AROUND);

/** Runs the machine over all that may have given a gap and what stands around it. */
function waysThrough(gap: Gap, table: Table, mayLose: boolean): readonly Node[] {
  const start = startOf(gap);
  const line = damagedLine(gap.line.slice(start, gap.to + AROUND), true);
  const common = commonIn(gap.line, line);
  const isOther = isForeign(gap.line);
  const nodesAt: Node[][] = Array.from({ length: line.text.length + 1 }, () => []);
  nodesAt[0] = [BEGINNING];
  for (let at = 0; at < line.text.length; at++) {
    const isInside = at >= gap.from - start && at < gap.to - start;
    let nodes = likeliest(nodesAt[at] ?? [], WIDTH);
    for (let hidden = 0; nodes.length > 0 && hidden <= IN_A_ROW; hidden++) {
      if (isHalfAtEnd(line, start + at, gap)) nodesAt[at + 1]?.push(...nodes.flatMap(ended));
      const ways = nodes
        .flatMap((node) => [
          ...waysOn(line, table, node),
          ...(isInside ? vanished(line, table, node, common) : []),
          ...(isInside && mayLose ? byteless(line, table, node, common) : []),
        ])
        .filter(({ step }) => step && !(step.broken && isOther(step.character)));
      for (const way of ways) if (way.at > at) nodesAt[way.at]?.push(way);
      const still = ways.filter((way) => way.at === at);
      nodes = likeliest(still, WIDTH);
    }
  }
  return likeliest((nodesAt.at(-1) ?? []).filter(({ pending }) => pending < 0));
}

/** Whether half a character at the end of a line is shown here. */
const isHalfAtEnd = ({ text }: DamagedLine, at: number, { line }: Gap): boolean =>
  at === line.length - 1 && text.endsWith(BROKEN);

/** The decoder is left with half a character at the end of a line. */
function ended(node: Node): Node[] {
  const penalty = node.penalty + (node.text.endsWith('。') ? 0 : UNSTOPPED);
  return node.pending < 0 ? [] : [{ ...node, at: node.at + 1, pending: -1, penalty }];
}

const textIn = (gap: Gap, node: Node): string =>
  originOf(node)
    .steps.map((step) => ({ ...step, from: step.from + startOf(gap), to: step.to + startOf(gap) }))
    .filter(({ from, to }) => from >= gap.from && to <= gap.to)
    .map(({ character }) => character)
    .join('');

/** How many Han stand elsewhere, too, before what follows them here. */
const familiarPairs = (text: string, manuscript: string): number =>
  [...text].filter((_, at, all) => {
    const pair = all.slice(at, at + 2).join('');
    return /^\p{Script=Han}[^]$/u.test(pair) && manuscript.includes(pair);
  }).length;
