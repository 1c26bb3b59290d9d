import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILD, run } from '../support/project.ts';
import { pageIn, projectCopy } from '../support/project-copy.ts';

// The recipe of the README that sets another essay, followed as written; recipes.test.ts has the others.

const MINE = { SITE_URL: 'http://localhost:4321', CONTENT: 'my-essay' };

const copy = await projectCopy();

const open = (page: string) => pageIn(copy, page);

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
