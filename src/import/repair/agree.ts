import { asHalfWidth, type Pair } from './gbk.ts';
import { isWord } from '../language/words.ts';
import type { Origin } from './originals/search.ts';
import type { Piece } from './undo.ts';
import type { Step } from './originals/node.ts';

/** How much likelier than the next an origin must be where the line itself does not decide, in nats. */
const MARGIN = 8;

/** A stretch of a piece on which its likely origins agree and which cannot hide more, or not. */
export type Stretch = {
  readonly from: number;
  readonly to: number;
  readonly steps: readonly Step[];
  readonly isSure: boolean;
  readonly readings: readonly string[];
};

/** The origin of a piece, if the machine or the words leave no doubt. */
export function decided(piece: Piece): Origin | undefined {
  return likely(piece).length === 1 ? piece.origins[0] : undefined;
}

/** What all likely origins of a piece suppose the table to hold. */
export function certain(piece: Piece): [Pair, string][] {
  const [best, ...others] = likely(piece);
  return [...(best?.supposed ?? [])].filter(([pair, reading]) =>
    others.every(({ supposed }) => supposed.get(pair) === reading),
  );
}

/** Cuts a piece where its likely origins begin and cease to agree. */
export function stretches(piece: Piece): Stretch[] {
  const origins = likely(piece);
  const [best] = origins;
  if (!best) return [];
  const key = ({ character, from, to }: Step) => `${from} ${to} ${asHalfWidth(character)}`;
  const keys = origins.map(({ steps }) => new Set(steps.map(key)));
  const found: Stretch[] = [];
  for (const run of runsOf(best.steps)) {
    const isSure =
      run.every((step) => keys.every((one) => one.has(key(step)))) && isPlain(run, best.steps);
    const [from, to] = [run[0]?.from ?? 0, run.at(-1)?.to ?? 0];
    const last = found.at(-1);
    if (last?.isSure === isSure)
      found.splice(-1, 1, { ...last, to, steps: [...last.steps, ...run] });
    else found.push({ from, to, steps: run, readings: [], isSure });
  }
  return found.map(({ isSure, ...stretch }) => ({
    ...stretch,
    isSure,
    readings: isSure ? [textOf(stretch.steps)] : readingsOf(origins, stretch),
  }));
}

/** Steps that belong together: a run of shifted characters, or one that is whole. */
function runsOf(steps: readonly Step[]): Step[][] {
  const runs: Step[][] = [];
  for (const step of steps) {
    const last = runs.at(-1);
    if (step.broken && last?.at(-1)?.broken) last.push(step);
    else runs.push([step]);
  }
  return runs;
}

/**
 * Whether a run cannot hide more than it shows. Pairs that vanish leave no trace, so only a letter
 * with its reading is sure, and one shifted character that makes a word with its neighbour.
 */
function isPlain(run: readonly Step[], steps: readonly Step[]): boolean {
  const hidden = run.filter(({ broken, character }) => broken && character >= '\u0080');
  const [one] = hidden;
  if (!one) return true;
  const at = steps.indexOf(one);
  return (
    hidden.length === 1 &&
    [at - 1, at].some((from) => isWord(textOf(steps.slice(Math.max(0, from), from + 2))))
  );
}

/** The origins that are nearly as likely as the first, each text once. */
function likely({ origins }: Piece): Origin[] {
  const [best] = origins;
  const texts = new Set<string>();
  return origins.filter(({ text, score }) => {
    const folded = asHalfWidth(text);
    if (!best || best.score - score >= MARGIN || texts.has(folded)) return false;
    texts.add(folded);
    return true;
  });
}

const textOf = (steps: readonly Step[]) => steps.map(({ character }) => character).join('');

const readingsOf = (origins: readonly Origin[], { from, to }: { from: number; to: number }) => [
  ...new Set(
    origins.map(({ steps }) => textOf(steps.filter((step) => step.from >= from && step.to <= to))),
  ),
];
