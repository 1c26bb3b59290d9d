import { execFileSync } from 'node:child_process';

/** What a folder has of its history: all, the last commits alone, or nothing, not even git. */
type Depth = 'whole' | 'shallow' | 'none';

/** What is said of a history that does not tell when each file changed. */
export const SAID: Record<Exclude<Depth, 'whole'>, string> = {
  shallow:
    'The clone is shallow: the date in edition.mdx stands for every change. "git fetch --unshallow" gets the rest.',
  none: 'There is no git history: the date in edition.mdx stands for every change, and no version is named.',
};

export function depthOf(cwd: string): Depth {
  try {
    const answer = git(cwd, 'rev-parse', '--is-shallow-repository', 'HEAD');
    return answer.startsWith('true') ? 'shallow' : 'whole';
  } catch {
    return 'none';
  }
}

/** What git prints. Throws where it fails or is missing. */
export const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
