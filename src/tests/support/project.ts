import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, realpath, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** Builds the site of a copy into its `dist/`, for `run`. */
export const BUILD = ['node_modules/astro/bin/astro.mjs', 'build'];

/** Copies the project into an empty folder, so that a test can change it and build it. */
export async function copyProject(to: string): Promise<void> {
  const parts = ['src', 'content', 'public', 'astro.config.ts', 'package.json', 'tsconfig.json'];
  await Promise.all(parts.map((part) => cp(part, join(to, part), { recursive: true })));
  // Packages and cut type are shared. What Astro and Vite remember of the content is not.
  const packages = (await readdir('node_modules')).filter((name) => !/^\.(astro|vi)/.test(name));
  await mkdir(join(to, 'node_modules'));
  for (const name of packages)
    await symlink(await realpath(join('node_modules', name)), join(to, 'node_modules', name));
}

/** Runs a script of Node's in a folder, and tells what came of it. */
export function run(cwd: string, ...script: string[]): Promise<{ code: unknown; output: string }> {
  const env = { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
  return new Promise((resolve) => {
    execFile(process.execPath, script, { cwd, env, timeout: 100_000 }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, output: stripVTControlCharacters(stdout + stderr) }),
    );
  });
}
