import { execFileSync } from 'node:child_process';
import { ANCHOR_KINDS, type Ledger } from './ledger.ts';

/** Anchors that a ledger had in some commit, by kind. */
export type Earlier = Pick<Ledger, (typeof ANCHOR_KINDS)[number]>;

/**
 * Every anchor that any commit had in a ledger. Without git there are none, and in a shallow clone those
 * of the commits that are there. What cannot be read in a commit, as within a merge, is passed over.
 *
 * @param cwd the project's folder
 * @param path of the ledger, below it
 */
export function earlierAnchors(cwd: string, path: string): Earlier {
  const earlier = Object.fromEntries(ANCHOR_KINDS.map((kind) => [kind, new Set<string>()]));
  for (const text of versionsOf(cwd, path))
    for (const kind of ANCHOR_KINDS)
      for (const anchor of listIn(text, kind)) earlier[kind]?.add(anchor);
  return Object.fromEntries(
    Object.entries(earlier).map(([kind, anchors]) => [kind, [...anchors]]),
  ) as Earlier;
}

/** Anchors that a ledger lacks, although a commit had them: it only grows. */
export const lostFrom = (ledger: Earlier, earlier: Earlier) =>
  ANCHOR_KINDS.flatMap((kind) =>
    earlier[kind]
      .filter((anchor) => !ledger[kind].includes(anchor))
      .map((anchor) => ({ kind, anchor })),
  );

function listIn(text: string, kind: string): string[] {
  try {
    const list = (JSON.parse(text) as Record<string, unknown>)[kind];
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

/** A file as each commit that changed it has it, on all sides of merges. */
function versionsOf(cwd: string, path: string): string[] {
  const git = (args: string[], input = '') =>
    execFileSync('git', args, { cwd, input, stdio: 'pipe', maxBuffer: 2 ** 30 });
  try {
    const commits = git(['log', '--full-history', '--format=%H', '--', path]).toString();
    const names = commits.replaceAll(/(.+)\n/g, `$1:./${path}\n`);
    return contentsOf(git(['cat-file', '--batch'], names));
  } catch {
    return [];
  }
}

/** What `git cat-file --batch` prints: `name type length`, a line end, the content, a line end. */
function contentsOf(printed: Buffer): string[] {
  const contents: string[] = [];
  for (let at = 0; at < printed.length;) {
    const end = printed.indexOf('\n', at);
    const length = Number(/ blob (\d+)$/.exec(printed.toString('utf8', at, end))?.[1] ?? -1);
    if (length >= 0) contents.push(printed.toString('utf8', end + 1, end + 1 + length));
    at = end + 2 + length;
  }
  return contents;
}
