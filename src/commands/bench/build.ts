import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const BUILD = fileURLToPath(new URL('astro-build.ts', import.meta.url));

/** Builds a copy of the project and tells what that took and gave. */
export async function measureBuild(folder: string) {
  const start = performance.now();
  const { stdout } = await promisify(execFile)(process.execPath, [BUILD], { cwd: folder });
  const seconds = (performance.now() - start) / 1000;
  const kilobytes = Number(stdout.trim().split('\n').at(-1));
  return {
    seconds: Number(seconds.toFixed(1)),
    'peak MB': Math.round(kilobytes / 1024),
    'output bytes': await sizeOf(join(folder, 'dist')),
  };
}

/** Bytes of all files below a folder. */
export async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(({ parentPath, name }) => stat(join(parentPath, name))),
  );
  return sizes.reduce((sum, { size }) => sum + size, 0);
}
