import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const FOLDERS = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/usr/local/sbin'];
const find = (name: string) => FOLDERS.map((folder) => `${folder}/${name}`).find(existsSync);

/**
 * Finds a program, and installs it where it can: as root, Debian's package. Throws where neither works:
 * a missing program never turns into a skipped test.
 *
 * @param packages Debian's, where they are not named like the program
 */
export async function findProgram(name: string, packages = [name]): Promise<string> {
  const found = find(name);
  if (found) return found;
  if (process.getuid?.() === 0 && find('apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args: string[]) => execFileSync('apt-get', args, { stdio: 'pipe', env });
    apt('update');
    apt('install', '--yes', '--no-install-recommends', ...packages);
  }
  const installed = find(name);
  if (!installed)
    throw new Error(
      `No ${name} to test with. Install it (Debian: ${packages.join(' ')}), and run again.`,
    );
  return installed;
}
