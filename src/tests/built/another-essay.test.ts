import { readFileSync } from 'node:fs';
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILD, copyProject, run } from '../support/project.ts';

// The recipe of the README that sets another essay, followed as written; recipes.test.ts has the others.

const MINE = { SITE_URL: 'http://localhost:4321', CONTENT: 'my-essay' };

let copy: string;
beforeAll(async () => {
  copy = await mkdtemp(join(await realpath(tmpdir()), 'another-'));
  await copyProject(copy);
});
afterAll(() => rm(copy, { recursive: true }));

const open = (page: string) =>
  parseHTML(readFileSync(join(copy, 'dist', page, 'index.html'), 'utf8')).document;

test('set another essay', async () => {
  expect(await run(copy, ['src/commands/new.ts', 'my-essay'])).toMatchObject({ code: 0 });
  await writeFile(
    join(copy, 'my-essay/essay/20-second-section.mdx'),
    '---\ntitle: 第二節\ngist: 一句話。\n---\n\n又一個段落。\n',
  );
  const { output } = await run(copy, ['src/commands/anchors.ts'], MINE);
  expect(output).toContain('my-essay/essay/20-second-section.mdx');
  const built = await run(copy, BUILD, MINE);
  expect(built.code, built.output).toBe(0);
  expect(open('').body.textContent).toContain('又一個段落');
  expect(open('hans').documentElement.lang).toBe('zh-Hans');
});
