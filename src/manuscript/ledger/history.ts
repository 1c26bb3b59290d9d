import { execFileSync } from 'node:child_process';
import { ANCHOR_KINDS, type AnchorKind, type Ledger } from './ledger.ts';

/** Anchors that a ledger had in some commit, by kind, and paragraphs as the last that had them knew them. */
export type Earlier = Pick<Ledger, AnchorKind | 'paragraphs'>;

/**
 * Every anchor and paragraph that any commit had in a ledger. Without git there are none, and in a
 * shallow clone those of the commits that are there. What cannot be read in a commit, as within a
 * merge, is passed over.
 *
 * @param cwd the project's folder
 * @param path of the ledger, below it
 */
export function earlierAnchors(cwd: string, path: string): Earlier {
  const versions = versionsOf(cwd, path).map(readLedger);
  const lists = ANCHOR_KINDS.map((kind) => [
    kind,
    [...new Set(versions.flatMap((ledger) => stringsIn(ledger[kind]).map(([, anchor]) => anchor)))],
  ]);
  const paragraphs = versions.toReversed().flatMap((ledger) => stringsIn(ledger.paragraphs));
  return { ...Object.fromEntries(lists), paragraphs: Object.fromEntries(paragraphs) } as Earlier;
}

/** Anchors and paragraphs that a ledger lacks, although a commit had them: it only grows. */
export const lostFrom = (ledger: Earlier, earlier: Earlier) =>
  [...ANCHOR_KINDS, 'paragraphs' as const].flatMap((kind) => {
    const keys = (from: Earlier) => (kind === 'paragraphs' ? Object.keys(from[kind]) : from[kind]);
    const known = new Set(keys(ledger));
    return keys(earlier)
      .filter((anchor) => !known.has(anchor))
      .map((anchor) => ({ kind, anchor }));
  });

/** The ledger with what it lacked. */
export function withEarlier<Kept extends Earlier>(ledger: Kept, earlier: Earlier): Kept {
  const lists = ANCHOR_KINDS.map((kind) => [
    kind,
    [...new Set([...ledger[kind], ...earlier[kind]])].toSorted(),
  ]);
  const paragraphs = { ...earlier.paragraphs, ...ledger.paragraphs };
  return { ...ledger, ...Object.fromEntries(lists), paragraphs };
}

function readLedger(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

/** The texts in a list or a mapping, with their keys. */
const stringsIn = (value: unknown) =>
  Object.entries(Object(value)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );

/** A file as each commit that changed it has it, the newest first, on all sides of merges. */
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
