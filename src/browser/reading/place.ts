/** A place in the text, the same in both scripts. */
export type Place = {
  /** Of the block at the line. */
  id: string;
  /** How much of the block's height stands above the line, from 0 to 1. */
  share: number;
  /** How far the line is below that, in pixels, where it is in no block. */
  rest: number;
};

/** A box as it stands in the window, in pixels. */
type Box = { top: number; height: number };

/** The place that a line has in a block, or below it. */
export function placeIn(id: string, { top, height }: Box, line: number): Place {
  const share = Math.min(1, (line - top) / height);
  return { id, share, rest: line - top - share * height };
}

/** How far a place stands below a line, now that its block has this box. */
export const offsetOf = ({ share, rest }: Place, { top, height }: Box, line: number) =>
  top + share * height + rest - line;

/** The anchor of the section that a block is numbered in, also of one that is gone: `playbook` of `playbook-99`, `playbook-4-1`. */
export const sectionIdOf = (id: string) => id.replace(/(?:-\d+)+$/, '');

/** What `before-paint.js` of the page at `path` reads: where to go, and which note or anchor to name. */
export const lineFor = (path: string, { id, share, rest }: Place, hash: string) =>
  [path, id, share, rest, hash].join(' ');

/** The place as `before-paint.js` hands it on, if it does: `a-1 0.5 0`. */
export function placeOf(handed: string | undefined): Place | undefined {
  const [id, share, rest] = handed?.split(' ') ?? [];
  return id ? { id, share: Number(share), rest: Number(rest) } : undefined;
}
