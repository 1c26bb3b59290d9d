import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const FOLDERS = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/usr/local/sbin'];
const find = (name: string) => FOLDERS.map((folder) => `${folder}/${name}`).find(existsSync);

/** Milliseconds that a step of an installation may take. */
const PATIENCE = 300_000;
let isUpdated = false;

/** Installs Debian's packages where that can be done: as root, on Debian. */
function install(...packages: string[]): void {
  if (process.getuid?.() !== 0 || !find('apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    execFileSync('apt-get', args, { stdio: 'pipe', timeout: PATIENCE, env });
  if (!isUpdated) apt('update');
  isUpdated = true;
  apt('install', '--yes', '--no-install-recommends', ...packages);
}

/**
 * Finds a program, and installs it where it can. Throws where neither works: a missing program never
 * turns into a skipped test.
 *
 * @param packages Debian's, where they are not named like the program
 */
export async function findProgram(name: string, packages = [name]): Promise<string> {
  if (!find(name)) install(...packages);
  const found = find(name);
  if (!found)
    throw new Error(
      `No ${name} to test with. Install it (Debian: ${packages.join(' ')}), and run again.`,
    );
  return found;
}

/**
 * Sees to it that the system has type for Han, as every reader's has: until ours has come the text
 * stands in that, and without any, boxes of another width would move it. Installs it where it can, and
 * throws where there is none. Only where `fc-list` tells which type there is: elsewhere systems have it.
 */
export async function needHanType(): Promise<void> {
  if (!find('fc-list')) return;
  const isThere = () => execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).trim() !== '';
  if (!isThere()) install('fonts-noto-cjk');
  if (!isThere())
    throw new Error(
      'The system has no type for Han. Install one (Debian: fonts-noto-cjk), and run again.',
    );
}
