import { readFileSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll } from 'vitest';
import { copyProject } from './project.ts';

/** A copy of the project that the tests of a file change and build; it goes with them. Gives its folder. */
export async function projectCopy(): Promise<string> {
  const copy = await mkdtemp(join(await realpath(tmpdir()), 'project-'));
  afterAll(() => rm(copy, { recursive: true }));
  await copyProject(copy);
  return copy;
}

/** A page that was built in a copy, by its folder below the site. */
export const pageIn = (copy: string, page: string): Document =>
  parseHTML(readFileSync(join(copy, 'dist', page, 'index.html'), 'utf8')).document;
