import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';

/** A copy of the project in a temporary folder, which removes itself. */
type Copy = { folder: string; [Symbol.asyncDispose](): Promise<void> };

const LEFT_OUT = ['node_modules', 'dist', '.astro', '.git'];

/** Copies the project, its sections several times over; once over, it is the project itself. */
export async function enlarge(project: string, times: number): Promise<Copy> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  await cp(project, folder, {
    recursive: true,
    filter: (path) => !LEFT_OUT.includes(relative(project, path)),
  });
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
  await multiply(join(folder, 'content/essay'), times);
  await promisify(execFile)(process.execPath, [join(folder, 'src/commands/anchors.ts')]);
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}

/**
 * Puts copies of all sections behind the last. Anchors are numbered, so that they stay unique; the
 * labels of notes stay, so that one note has many calls.
 */
async function multiply(essay: string, times: number): Promise<void> {
  for (const name of await readdir(essay)) {
    const text = await readFile(join(essay, name), 'utf8');
    await rm(join(essay, name));
    for (let nth = 0; nth < times; nth++) {
      const mark = nth === 0 ? '' : `-copy${nth}`;
      const order = String(nth).padStart(String(times).length, '0');
      await writeFile(
        join(essay, `${order}${name.replace('.mdx', `${mark}.mdx`)}`),
        text.replace(/(<h\d\s+id="[^"]*)/g, `$1${mark}`),
      );
    }
  }
}
