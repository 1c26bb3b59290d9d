import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, realpath, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** Builds the site of a copy into its `dist/`, for `run`. */
export const BUILD = ['src/commands/build.ts'];

/** What a copy needs to be built. */
export const PARTS = [
  'src',
  'content',
  'public',
  'astro.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Copies the project into a folder that is empty or not there yet, so that a test can change it and build it. */
export async function copyProject(to: string): Promise<void> {
  await Promise.all(PARTS.map((part) => cp(part, join(to, part), { recursive: true })));
  // Packages and cut type are shared. What Astro and Vite remember of the content is not.
  const packages = (await readdir('node_modules')).filter((name) => !/^\.(astro|vi)/.test(name));
  await mkdir(join(to, 'node_modules'));
  for (const name of packages)
    await symlink(await realpath(join('node_modules', name)), join(to, 'node_modules', name));
}

/** What Vitest tells its tests; a build would take it for its own. */
const OF_VITEST = /^(BASE_URL|DEV|MODE|PROD|SSR|TEST|NODE_ENV|VITEST.*)$/;

/**
 * Runs a script of Node's in a folder, and tells what came of it.
 *
 * @param settings more of the environment: `CONTENT`, `BASE_PATH` …
 */
export function run(
  cwd: string,
  script: string[],
  settings: Record<string, string> = {},
): Promise<{ code: unknown; output: string }> {
  const own = Object.entries(process.env).filter(([name]) => !OF_VITEST.test(name));
  // As `npm run build` has it: what Node compiled once it need not compile again.
  const NODE_COMPILE_CACHE = resolve('node_modules/.cache/node');
  const env = {
    ...Object.fromEntries(own),
    NODE_COMPILE_CACHE,
    ASTRO_TELEMETRY_DISABLED: '1',
    ...settings,
  };
  return new Promise((done) => {
    execFile(process.execPath, script, { cwd, env }, (error, stdout, stderr) =>
      done({ code: error?.code ?? 0, output: stripVTControlCharacters(stdout + stderr) }),
    );
  });
}
