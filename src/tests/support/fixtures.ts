import { createHash } from 'node:crypto';
import { globSync, readFileSync, realpathSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILD, copyProject, PARTS, run } from './project.ts';

/**
 * Small whole essays on which the machinery is tested, each with what its build is told. `plain` does
 * without all that is optional; `hostile` has everything that is allowed and hard, and lies below a
 * path, as a GitHub project page does.
 */
const FIXTURES = {
  plain: { SITE_URL: 'http://localhost:4321', BASE_PATH: '/' },
  hostile: { SITE_URL: 'https://example.org', BASE_PATH: '/essay/', COMMIT: 'abc1234' },
};
export type Fixture = keyof typeof FIXTURES;
/** Where the built site of a fixture lies, and below which path it is to be served. */
export type Built = { dist: string; base: string };

/** Builds the fixtures, unless that is done. Throws when a build fails. */
export async function buildFixtures(): Promise<Record<Fixture, Built>> {
  const folder = join(realpathSync(tmpdir()), `essays-${hash(process.cwd()).slice(0, 8)}`);
  const made = await Promise.all(
    Object.entries(FIXTURES).map(async ([name, settings]) => {
      const copy = join(folder, name);
      await build(copy, { CONTENT: `src/tests/fixtures/${name}/content`, ...settings });
      return [name, { dist: join(copy, 'dist'), base: settings.BASE_PATH }];
    }),
  );
  return Object.fromEntries(made) as Record<Fixture, Built>;
}

/** Builds a fixture in a copy of the project; a stamp there says from what it was built last. */
async function build(copy: string, settings: Record<string, string>): Promise<void> {
  const stamp = join(copy, 'stamp');
  const wanted = hash(JSON.stringify(settings) + inputs());
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) return;
  await rm(copy, { recursive: true, force: true });
  await copyProject(copy);
  const { code, output } = await run(copy, BUILD, settings);
  if (code !== 0) throw new Error(`${settings['CONTENT']} does not build:\n${output}`);
  await writeFile(stamp, wanted);
}

/** All that a build of a fixture reads. */
const inputs = () =>
  globSync(PARTS.map((part) => `${part}{,/**/*.*}`))
    .filter((file) => !/^content|^src\/tests\/(browser|built|support)|\.test\.ts$/.test(file))
    .filter((file) => /\.\w+$/.test(file))
    .toSorted()
    .map((file) => file + readFileSync(file, 'utf8'))
    .join('\n');

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
