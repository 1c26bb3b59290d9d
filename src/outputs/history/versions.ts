import { CONTENT } from '../../manuscript/folder.ts';
import { dayOf } from './day.ts';
import { depthOf, git } from './git.ts';

/**
 * The version that each day ended with.
 *
 * @param log what `git log --format='%h %cI'` prints, newest commit first
 * @returns short commits by day, `2026-11-24`
 */
export function versionsIn(log: string): Map<string, string> {
  const versions = new Map<string, string>();
  for (const line of log.split('\n').filter(Boolean)) {
    const [commit = '', moment = ''] = line.split(' ');
    const day = dayOf(new Date(moment));
    if (!versions.has(day)) versions.set(day, commit);
  }
  return versions;
}

/** The versions of the words in the project at `cwd`; none without git, and none in a shallow clone. */
export function readVersions(cwd: string): Map<string, string> {
  if (depthOf(cwd) !== 'whole') return new Map();
  try {
    return versionsIn(git(cwd, 'log', '--format=%h %cI', '--', CONTENT));
  } catch {
    return new Map(); // the words lie outside the repository
  }
}
