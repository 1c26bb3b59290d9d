import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The version that is built: its short commit, where it is known, and its date. */
export type Version = { commit: string | undefined; date: Date };

/**
 * `COMMIT` and `SOURCE_DATE_EPOCH` (reproducible-builds.org) in the environment say which version it
 * is, or else the repository does. Outside of one there is no commit, and the date is today's.
 */
export async function readVersion(root: URL): Promise<Version> {
  const { COMMIT, SOURCE_DATE_EPOCH } = process.env;
  const git = promisify(execFile)('git', ['log', '-1', '--format=%h %ct'], {
    cwd: fileURLToPath(root),
  });
  const [commit, seconds] = await git.then(
    ({ stdout }) => stdout.trim().split(' '),
    () => [],
  );
  const epoch = SOURCE_DATE_EPOCH ?? seconds;
  return { commit: COMMIT ?? commit, date: epoch ? new Date(Number(epoch) * 1000) : new Date() };
}
